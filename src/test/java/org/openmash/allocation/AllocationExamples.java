package org.openmash.allocation;

import java.time.LocalDate;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.ReferralId;
import org.openmash.workforce.AbsenceForm;
import org.openmash.workforce.AbsenceId;
import org.openmash.workforce.Absences;
import org.openmash.workforce.CensusCodes;
import org.openmash.workforce.Grade;
import org.openmash.workforce.WorkerForm;
import org.openmash.workforce.Workers;
import org.springframework.stereotype.Component;

/** Children with their workers, for the tests of pages. */
@Component
public class AllocationExamples {

  private static final WorkerForm TERMS =
      new WorkerForm(Grade.SOCIAL_WORKER, "SW100001", 100, null, null, null, null);

  private final Workers workers;
  private final Absences absences;
  private final Cases cases;
  private final HandOvers handOvers;
  private final Watching watching;

  AllocationExamples(
      Workers workers, Absences absences, Cases cases, HandOvers handOvers, Watching watching) {
    this.workers = workers;
    this.absences = absences;
    this.cases = cases;
    this.handOvers = handOvers;
    this.watching = watching;
  }

  /** Puts somebody in the register. */
  public void employ(Actor manager, Actor worker) {
    workers.put(manager, worker.user(), null, TERMS);
  }

  /** A week somebody was away long ago. */
  public AbsenceId away(Actor manager, Actor worker) {
    LocalDate monday = LocalDate.of(2025, 6, 2);
    return absences.add(
        manager,
        worker.user(),
        new AbsenceForm(CensusCodes.Absence.OTH, monday, monday.plusDays(4)));
  }

  /** The open case of the first child of a contact that has one. */
  public CaseId first(Actor manager, ReferralId contact) {
    return cases.about(manager, contact).getFirst().it().id();
  }

  public void give(Actor manager, CaseId id, Actor worker) {
    cases.give(manager, id, worker.user(), new AllocateForm(ChangeReason.FCONTA, null));
  }

  /**
   * A child somebody works with and saw, who asks another to take it over.
   *
   * @param worker works with the child
   * @param asked is asked
   */
  public CaseId worked(Actor manager, ReferralId contact, Actor worker, Actor asked) {
    employ(manager, worker);
    employ(manager, asked);
    CaseId id = first(manager, contact);
    cases.hold(manager, id, new HoldForm("Rings the school each day."));
    give(manager, id, worker);
    cases.seen(
        worker,
        id,
        new SeenForm(LocalDate.of(2026, 3, 2), SeenForm.How.ALONE, "Likes the new teacher."));
    handOvers.ask(
        worker,
        id,
        asked.user(),
        new HandOverForm(ChangeReason.TSPROC, "Grandmother rings on Fridays."));
    return id;
  }

  /** What the program does every ten minutes. */
  public void timePasses() {
    watching.look();
  }
}
