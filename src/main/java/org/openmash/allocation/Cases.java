package org.openmash.allocation;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.referral.Referrals;

/**
 * Who works with which child: those with nobody, one's own, one whole; given, put beside, held and
 * ended. A child somebody only holds has nobody.
 */
@Facade
public class Cases {

  private final CaseStore cases;
  private final CaseReader reader;
  private final AllocationDesk desk;
  private final Giving giving;
  private final CaseNotes notes;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Cases(
      CaseStore cases,
      CaseReader reader,
      AllocationDesk desk,
      Giving giving,
      CaseNotes notes,
      Access access,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.reader = reader;
    this.desk = desk;
    this.giving = giving;
    this.notes = notes;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Children nobody works with; what is urgent first, then whoever has waited longest. */
  public List<CaseLine> unallocated(Actor actor, int from, int most) {
    return reader.lines(cases.unallocated(from, most));
  }

  /** How many those are. */
  public int countUnallocated(Actor actor) {
    return cases.countUnallocated();
  }

  /** Children whoever asks works with; what is owed soonest on top. */
  public List<CaseLine> mine(Actor actor) {
    return of(actor, actor.user()).stream()
        .sorted(
            Comparator.comparing(CaseLine::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Children somebody works with, as far as this actor sees them. */
  public List<CaseLine> of(Actor actor, UserId worker) {
    return reader.lines(cases.of(worker));
  }

  /** Those of these that this actor sees. */
  public List<CaseLine> lines(Actor actor, Collection<CaseId> ids) {
    return reader.lines(cases.all(ids));
  }

  /** The open cases that came of one contact, as far as this actor sees them. */
  public List<CaseLine> about(Actor actor, ReferralId contact) {
    return reader.lines(cases.of(contact).stream().filter(Case::isOpen).toList());
  }

  /** One, whole. */
  public CaseView read(Actor actor, CaseId id) {
    access.require(actor, Act.READ, Case.subject(id));
    Case it = find(id);
    audit.note(actor, Act.READ, it.subject());
    audit.note(actor, Act.READ, Subject.of(Referrals.KIND, it.referral()));
    return notes.whole(actor, reader.line(it));
  }

  /** Lets pass whoever may give this child a worker. */
  public CaseLine toGive(Actor actor, CaseId id) {
    access.require(actor, Act.AUTHORISED, Case.subject(id));
    return reader.line(find(id));
  }

  /** Lets pass whoever works with this child, or may give it a worker. */
  public CaseLine toNote(Actor actor, CaseId id) {
    access.require(actor, Act.CHANGED, Case.subject(id));
    return reader.line(find(id));
  }

  /** Who could work with this child, and what speaks for each. */
  public List<Candidate> candidates(Actor actor, CaseId id) {
    access.require(actor, Act.AUTHORISED, Case.subject(id));
    return giving.candidates(actor, find(id));
  }

  /**
   * Makes somebody the child's named worker, now.
   *
   * @throws NotPossible where they may not lead it, or have no room and nobody says why
   */
  public void give(Actor actor, CaseId id, UserId to, AllocateForm form) {
    giving.give(actor, require(actor, Act.AUTHORISED, id), to, form, clock.instant());
  }

  /** Puts somebody beside the named worker. */
  public void putBeside(Actor actor, CaseId id, UserId to, BesideForm form) {
    giving.putBeside(actor, require(actor, Act.AUTHORISED, id), to, form, clock.instant());
  }

  /** Somebody works with the child no longer; without the named worker the child waits again. */
  public void stop(Actor actor, CaseId id, UserId worker) {
    desk.stop(actor, require(actor, Act.AUTHORISED, id), worker, clock.instant());
  }

  /** A manager looks after a child nobody works with; it waits all the same. */
  public void hold(Actor actor, CaseId id, HoldForm form) {
    desk.hold(actor, require(actor, Act.AUTHORISED, id), form, clock.instant());
  }

  /** That somebody saw the child. */
  public void seen(Actor actor, CaseId id, SeenForm form) {
    notes.seen(actor, require(actor, Act.CHANGED, id), form, clock.instant());
  }

  /** Ends the council's work with the child. */
  public void end(Actor actor, CaseId id, EndCaseForm form) {
    notes.end(actor, require(actor, Act.AUTHORISED, id), form, clock.instant());
  }

  private Case require(Actor actor, Act act, CaseId id) {
    access.require(actor, act, Case.subject(id));
    Case it = cases.locked(id).orElseThrow(UnknownId::new);
    if (!it.isOpen()) {
      throw new NotPossible("allocation.refused.ended");
    }
    return it;
  }

  private Case find(CaseId id) {
    return cases.find(id).orElseThrow(UnknownId::new);
  }
}
