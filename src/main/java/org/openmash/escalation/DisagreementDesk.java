package org.openmash.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferredChild;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How a disagreement goes from level to level until it is settled. */
@Component
class DisagreementDesk {

  static final String UNSAFE = "escalation.quick.unsafe";
  static final String UNBORN = "escalation.quick.unborn";
  static final String WARD = "escalation.quick.ward";

  /** What the hub knows of a baby is said to whoever disagrees in no more words than these. */
  static final String KNOWN = "escalation.quick.known";

  private static final Actor PROGRAM = Actor.system("disagreements");

  private final DisagreementStore store;
  private final DisagreementSteps steps;
  private final Levels levels;
  private final Staff staff;
  private final DisagreementClocks clocks;
  private final Tidings tidings;
  private final Forms forms;
  private final Identities identities;
  private final ObjectProvider<KnownBabies> babies;
  private final Work work;

  DisagreementDesk(
      DisagreementStore store,
      DisagreementSteps steps,
      Levels levels,
      Staff staff,
      DisagreementClocks clocks,
      Tidings tidings,
      Forms forms,
      Identities identities,
      ObjectProvider<KnownBabies> babies,
      Work work) {
    this.store = store;
    this.steps = steps;
    this.levels = levels;
    this.staff = staff;
    this.clocks = clocks;
    this.tidings = tidings;
    this.forms = forms;
    this.identities = identities;
    this.babies = babies;
    this.work = work;
  }

  Disagreement alive(ReferralLine about) {
    return store.alive(about.id()).orElseThrow(UnknownId::new);
  }

  void raise(Actor actor, ReferralLine about, RaiseForm form, Instant now) {
    List<String> quick = quick(about, form, now);
    int first =
        Stream.of(UNBORN, WARD, KNOWN).anyMatch(quick::contains)
            ? levels.babiesBeginAt(about.hub())
            : 1;
    int level = staff.firstHeld(about.hub(), first);
    Disagreement raised =
        new Disagreement(
            DisagreementId.next(),
            about.id(),
            about.agency(),
            about.hub(),
            form.what(),
            form.theme(),
            quick,
            level,
            level,
            DisagreementState.OPEN,
            actor.user(),
            now,
            now,
            clocks.start(about, level, !quick.isEmpty(), now),
            null,
            null);
    if (!store.add(raised)) {
      throw new NotYourSay("escalation.refused.alive");
    }
    steps.add(actor, raised, Step.What.RAISED, first, recorded(form), now);
    staff.notePassed(raised, first, level, now);
    tidings.toTheHub(about, level, "escalation.mail.raised");
  }

  private List<String> quick(ReferralLine about, RaiseForm form, Instant now) {
    List<String> why = new ArrayList<>();
    if (form.what() == RaiseForm.What.NOT_SAFE) {
      why.add(UNSAFE);
    }
    LocalDate near =
        LocalDate.ofInstant(now, HubClock.LONDON).plusDays(levels.unbornDays(about.hub()));
    if (about.children().stream().anyMatch(child -> isNear(child, near))) {
      why.add(UNBORN);
    }
    if (form.onWard()) {
      why.add(WARD);
    }
    if (!why.contains(UNBORN) && !why.contains(WARD) && isUrgentBaby(about, near)) {
      why.add(KNOWN);
    }
    return why;
  }

  private boolean isUrgentBaby(ReferralLine about, LocalDate near) {
    Actor program = PROGRAM.at(about.hub());
    return work.as(
        program,
        () -> {
          Set<PersonId> people = identities.found(program, about.id());
          return !people.isEmpty()
              && babies.stream().anyMatch(each -> each.areUrgent(program, people, near));
        });
  }

  private static boolean isNear(ReferredChild child, LocalDate near) {
    return child.expected() != null && !child.expected().isAfter(near);
  }

  void answer(Actor actor, ReferralLine about, Disagreement of, AnswerForm form, Instant now) {
    require(of.state() == DisagreementState.OPEN, "escalation.refused.answered");
    clocks.meet(of, now);
    Instant due = clocks.awaitReply(about, now);
    move(of, DisagreementState.ANSWERED, of.level(), now, due);
    store.result(of.id(), form.result().result());
    steps.add(actor, of, Step.What.ANSWERED, of.level(), recorded(form), now);
    tidings.toTheReferrer(about, "escalation.mail.answered");
  }

  void meeting(Actor actor, ReferralLine about, Disagreement of, MeetingForm form, Instant now) {
    steps.add(actor, of, Step.What.MEETING, of.level(), recorded(form), now);
    tidings.toTheReferrer(about, "escalation.mail.meeting");
  }

  void further(Actor actor, ReferralLine about, Disagreement of, FurtherForm form, Instant now) {
    require(of.state() == DisagreementState.ANSWERED, "escalation.refused.unanswered");
    require(!levels.isLast(about.hub(), of.level()), "escalation.refused.last");
    int next = staff.firstHeld(about.hub(), of.level() + 1);
    require(
        levels.of(about.hub(), next).from().stream().anyMatch(actor::hasAny),
        "escalation.refused.from");
    clocks.meet(of, now);
    up(about, of, next, now);
    steps.add(actor, of, Step.What.FURTHER, of.level() + 1, recorded(form), now);
    staff.notePassed(of, of.level() + 1, next, now);
    tidings.toTheHub(about, next, "escalation.mail.raised");
  }

  void end(Actor actor, Disagreement of, EndForm form, Instant now) {
    boolean content = form.how() == EndForm.How.CONTENT;
    require(!content || of.state() == DisagreementState.ANSWERED, "escalation.refused.unanswered");
    clocks.meet(of, now);
    settle(of, content ? of.result() : Result.WITHDRAWN, now);
    steps.add(
        actor,
        of,
        content ? Step.What.CONTENT : Step.What.WITHDRAWN,
        of.level(),
        recorded(form),
        now);
  }

  void close(Actor actor, ReferralLine about, Disagreement of, CloseForm form, Instant now) {
    require(
        of.state() == DisagreementState.ANSWERED && of.isLate(now), "escalation.refused.too-early");
    clocks.meet(of, now);
    settle(of, of.result(), now);
    steps.add(actor, of, Step.What.CLOSED, of.level(), recorded(form), now);
    tidings.toTheReferrer(about, "escalation.mail.closed");
  }

  /** Nobody answered in time: the next level has it. On the last one it is said again. */
  void unanswered(Actor program, ReferralLine about, Disagreement of, Instant now) {
    if (levels.isLast(about.hub(), of.level())) {
      store.chased(of.id(), now);
      tidings.toTheHub(about, of.level(), "escalation.mail.late");
      return;
    }
    int next = staff.firstHeld(about.hub(), of.level() + 1);
    clocks.giveUp(of, "");
    up(about, of, next, now);
    steps.add(program, of, Step.What.MOVED, of.level() + 1, null, now);
    staff.notePassed(of, of.level() + 1, next, now);
    tidings.toTheHub(about, next, "escalation.mail.moved");
    tidings.toTheReferrer(about, "escalation.mail.up");
  }

  private void up(ReferralLine about, Disagreement of, int level, Instant now) {
    Instant due = clocks.start(about, level, of.isQuick(), now);
    move(of, DisagreementState.OPEN, level, now, due);
  }

  private void move(
      Disagreement of, DisagreementState to, int level, Instant now, @Nullable Instant due) {
    require(store.move(of, to, level, now, due), "escalation.refused.moved");
  }

  private void settle(Disagreement of, @Nullable Result result, Instant now) {
    require(store.settle(of, result, now), "escalation.refused.moved");
  }

  private static void require(boolean so, String otherwise) {
    if (!so) {
      throw new NotYourSay(otherwise);
    }
  }

  <R extends Record> Recorded recorded(R form) {
    return forms.recorded(new Filling.Complete<>(form, forms.answersOf(form)));
  }
}
