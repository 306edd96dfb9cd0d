package org.openmash.escalation;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.referral.ReferralLine;
import org.openmash.secret.ProtectedDetails;
import org.openmash.triage.Closings;
import org.openmash.triage.ContactView;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Component;

/** What the hub says to a disagreement; whoever referred reads it, and may not know everything. */
@Component
class HubSide {

  private final DisagreementDesk desk;
  private final DisagreementSteps steps;
  private final Levels levels;
  private final Staff staff;
  private final Tidings tidings;
  private final Triage triage;
  private final Closings closings;
  private final ProtectedDetails details;

  HubSide(
      DisagreementDesk desk,
      DisagreementSteps steps,
      Levels levels,
      Staff staff,
      Tidings tidings,
      Triage triage,
      Closings closings,
      ProtectedDetails details) {
    this.desk = desk;
    this.steps = steps;
    this.levels = levels;
    this.staff = staff;
    this.tidings = tidings;
    this.triage = triage;
    this.closings = closings;
    this.details = details;
  }

  void answer(Actor actor, ReferralLine about, Disagreement of, AnswerForm form, Instant now) {
    Levels.Level level = levels.of(of.hub(), of.level());
    if (level.to().stream().noneMatch(actor::hasAny)) {
      throw new NotYourSay("escalation.refused.role");
    }
    ContactView contact = triage.read(actor, about.id());
    if (level.outside()) {
      if (form.decidedBy() == null) {
        throw new NotYourSay("escalation.refused.outside");
      }
    } else if (of.level() > 1 && staff.isJudgeOfOneself(actor, of, contact)) {
      throw new NotYourSay("escalation.refused.own");
    }
    judge(actor, about, form.reasons(), form.decidedBy());
    desk.answer(actor, about, of, form, now);
    if (form.result().result().reopens() && !isDecidedAnew(contact, of)) {
      closings.reopen(actor, about.id());
    }
  }

  /** Whether somebody decided otherwise since it was raised: then nothing is left to open. */
  private static boolean isDecidedAnew(ContactView contact, Disagreement of) {
    return contact.decisions().stream()
        .anyMatch(decision ->
            decision.correction() != null && decision.proposedAt().isAfter(of.raisedAt()));
  }

  void meeting(Actor actor, ReferralLine about, Disagreement of, MeetingForm form, Instant now) {
    judge(actor, about, form.chair(), form.who(), form.agreed());
    desk.meeting(actor, about, of, form, now);
  }

  void close(Actor actor, ReferralLine about, Disagreement of, CloseForm form, Instant now) {
    judge(actor, about, form.words());
    desk.close(actor, about, of, form, now);
  }

  void learn(Actor actor, Disagreement of, LessonForm form, Instant now) {
    steps.learn(actor, of, desk.recorded(form), now);
  }

  void thank(Actor actor, ReferralLine about, ThanksForm form, Instant now) {
    if (actor.isHub()) {
      judge(actor, about, form.who(), form.words());
    }
    steps.thank(actor, about.id(), about.agency(), desk.recorded(form), now);
    if (actor.isHub()) {
      tidings.toTheReferrer(about, "escalation.mail.thanks");
    } else {
      tidings.toTheHub(about, 1, "escalation.mail.thanks-hub");
    }
  }

  /** Whoever referred reads each of these words. */
  private void judge(Actor actor, ReferralLine about, @Nullable String... words) {
    Stream.of(words)
        .filter(Objects::nonNull)
        .forEach(each -> details.requireOfReferrer(actor, about.id(), each));
  }
}
