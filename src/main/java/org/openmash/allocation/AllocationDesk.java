package org.openmash.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.referral.Referrals;
import org.openmash.workforce.Worker;
import org.springframework.stereotype.Component;

/** Gives a child a worker, changes and ends it; what was so before stays written. */
@Component
class AllocationDesk {

  private final CaseStore cases;
  private final InvolvementStore involvements;
  private final HandOverStore handOvers;
  private final CaseClocks clocks;
  private final Audit audit;
  private final Chronology chronology;

  AllocationDesk(
      CaseStore cases,
      InvolvementStore involvements,
      HandOverStore handOvers,
      CaseClocks clocks,
      Audit audit,
      Chronology chronology) {
    this.cases = cases;
    this.involvements = involvements;
    this.handOvers = handOvers;
    this.clocks = clocks;
    this.audit = audit;
    this.chronology = chronology;
  }

  /** The named worker now; the one before is so no longer. */
  void give(
      Actor actor, Case it, Worker to, ChangeReason reason, @Nullable String above, Instant at) {
    Optional<Involvement> before = lead(it);
    if (before.map(Involvement::worker).filter(to.user()::equals).isPresent()) {
      throw new NotPossible("allocation.refused.already");
    }
    before.ifPresent(each -> involvements.end(it.id(), each.worker(), at, actor.user()));
    involvements.end(it.id(), to.user(), at, actor.user());
    begin(actor, it, to.user(), Involvement.Part.LEAD, reason, above, at);
    cases.setTeam(it.id(), to.team());
    cases.release(it.id());
    clocks.given(it, to.user(), at);
    note(actor, it, Act.AUTHORISED, "allocation.chronology.given", at);
  }

  void putBeside(Actor actor, Case it, Worker to, ChangeReason reason, Instant at) {
    boolean already =
        now(it).stream().anyMatch(each -> each.isNow() && each.worker().equals(to.user()));
    if (already) {
      throw new NotPossible("allocation.refused.already");
    }
    begin(actor, it, to.user(), Involvement.Part.CO_WORKER, reason, null, at);
    note(actor, it, Act.AUTHORISED, "allocation.chronology.beside", at);
  }

  /** Somebody works with the child no longer. Where it was the named worker, the child waits. */
  void stop(Actor actor, Case it, UserId worker, Instant at) {
    boolean leads = lead(it).map(Involvement::worker).filter(worker::equals).isPresent();
    if (!involvements.end(it.id(), worker, at, actor.user())) {
      throw new NotPossible("allocation.refused.not-theirs");
    }
    if (leads) {
      clocks.bereft(it, at);
    }
    note(actor, it, Act.AUTHORISED, "allocation.chronology.stopped", at);
  }

  void hold(Actor actor, Case it, HoldForm form, Instant at) {
    if (lead(it).isPresent()) {
      throw new NotPossible("allocation.refused.has-worker");
    }
    cases.hold(it.id(), new Case.Cover(actor.user(), at, form.why()));
    note(actor, it, Act.AUTHORISED, "allocation.chronology.held", at);
  }

  void end(Actor actor, Case it, String why, @Nullable Recorded words, Instant at) {
    involvements.endAll(it.id(), at, actor.user());
    handOvers.pending(it.id()).ifPresent(asked -> handOvers.settle(asked, false, null, at));
    cases.release(it.id());
    cases.end(it.id(), at, why, words);
    clocks.ended(it, why);
    note(actor, it, Act.CHANGED, "allocation.chronology.ended", at);
  }

  Optional<Involvement> lead(Case it) {
    return now(it).stream()
        .filter(each -> each.isNow() && each.part() == Involvement.Part.LEAD)
        .findFirst();
  }

  List<Involvement> now(Case it) {
    return involvements.of(List.of(it.id())).getOrDefault(it.id(), List.of());
  }

  private void begin(
      Actor actor,
      Case it,
      UserId worker,
      Involvement.Part part,
      ChangeReason reason,
      @Nullable String above,
      Instant at) {
    Involvement begun = new Involvement(it.id(), worker, part, at, reason, above, null);
    involvements.add(it, begun, Objects.requireNonNull(actor.user()));
  }

  /** On the audit trail of the case, and in the chronology of its contact for the hub. */
  void note(Actor actor, Case it, Act act, String what, Instant at) {
    audit.note(actor, act, it.subject());
    chronology.enter(
        actor, Subject.of(Referrals.KIND, it.referral()), Circle.hubOnly(), what, at, Map.of());
  }
}
