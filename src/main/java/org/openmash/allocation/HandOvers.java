package org.openmash.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/**
 * A worker asks another to take a child over, and says what the other has to know. Until that one
 * says yes the child stays with the first: nobody falls between two.
 */
@Facade
public class HandOvers {

  private final CaseStore cases;
  private final HandOverStore store;
  private final AllocationDesk desk;
  private final Giving giving;
  private final CaseReader reader;
  private final Tell tell;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  HandOvers(
      CaseStore cases,
      HandOverStore store,
      AllocationDesk desk,
      Giving giving,
      CaseReader reader,
      Tell tell,
      Access access,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.desk = desk;
    this.giving = giving;
    this.reader = reader;
    this.tell = tell;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** A child somebody is asked to take over. */
  public record Asked(HandOver handOver, CaseLine line) {}

  /** Those whoever asks has to answer. */
  public List<Asked> toMe(Actor actor) {
    return store.to(actor.user()).stream()
        .flatMap(each -> cases.find(each.of()).stream().map(it -> new Asked(each, reader.line(it))))
        .toList();
  }

  /**
   * Lets pass the named worker, or a manager.
   *
   * @return whom the child could be handed to
   */
  public List<Candidate> candidates(Actor actor, CaseId id) {
    Case it = toAsk(actor, id);
    return giving.candidates(actor, it).stream()
        .filter(each -> each.cannot() == null)
        .filter(each -> !each.load().worker().user().equals(leadOf(it)))
        .toList();
  }

  /**
   * Asks somebody to take the child over.
   *
   * @throws NotPossible while somebody else is asked, or where they cannot
   */
  public void ask(Actor actor, CaseId id, UserId to, HandOverForm form) {
    Case it = toAsk(actor, id);
    Candidate chosen = giving.chosen(actor, it, to);
    if (chosen.cannot() != null) {
      throw new NotPossible(chosen.cannot());
    }
    Instant now = clock.instant();
    if (!store.add(it, HandOver.asked(id, leadOf(it), to, form, now))) {
      throw new NotPossible("allocation.refused.asked");
    }
    desk.note(actor, it, Act.CHANGED, "allocation.chronology.asked", now);
    tell.toWorker(actor, it, to, "allocation.mail.asked");
  }

  /** Takes the child over, now. */
  public void accept(Actor actor, CaseId id) {
    HandOver asked = toAnswer(actor, id);
    Instant now = clock.instant();
    Case it = cases.locked(id).orElseThrow(UnknownId::new);
    Candidate me = giving.chosen(actor, it, asked.to());
    desk.give(actor, it, me.load().worker(), asked.reason(), above(me), now);
    store.settle(asked, true, null, now);
    tell.toWorker(actor, it, asked.from(), "allocation.mail.accepted");
  }

  /** Does not take the child over, and says why; it stays where it is. */
  public void decline(Actor actor, CaseId id, HandOverForm.Declined form) {
    HandOver asked = toAnswer(actor, id);
    Instant now = clock.instant();
    Case it = cases.find(id).orElseThrow(UnknownId::new);
    // What is declined is out of sight from then on.
    desk.note(actor, it, Act.CHANGED, "allocation.chronology.declined", now);
    store.settle(asked, false, form.why(), now);
    tell.toWorker(actor, it, asked.from(), "allocation.mail.declined");
  }

  /**
   * Lets pass whoever was asked.
   *
   * @throws UnknownId for everybody else
   */
  public HandOver toAnswer(Actor actor, CaseId id) {
    access.require(actor, Act.READ, Case.subject(id));
    return store
        .pending(id)
        .filter(asked -> asked.to().equals(actor.user()))
        .orElseThrow(() -> refused(actor, id));
  }

  private UnknownId refused(Actor actor, CaseId id) {
    audit.refused(actor, Act.CHANGED, Case.subject(id));
    return new UnknownId();
  }

  private static @Nullable String above(Candidate me) {
    return me.tooMuch() ? "" : null;
  }

  private Case toAsk(Actor actor, CaseId id) {
    access.require(actor, Act.CHANGED, Case.subject(id));
    Case it = cases.find(id).filter(Case::isOpen).orElseThrow(UnknownId::new);
    UserId lead = leadOf(it);
    if (!lead.equals(actor.user()) && !actor.hasAny(Role.TEAM_MANAGER, Role.HUB_MANAGER)) {
      throw refused(actor, id);
    }
    return it;
  }

  private UserId leadOf(Case it) {
    return desk.lead(it).map(Involvement::worker).orElseThrow(UnknownId::new);
  }
}
