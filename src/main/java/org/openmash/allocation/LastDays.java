package org.openmash.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.workforce.Worker;
import org.openmash.workforce.Workers;
import org.springframework.stereotype.Component;

/** Somebody goes: every child they have goes to somebody, or counts as without a worker. */
@Component
class LastDays {

  private final CaseStore cases;
  private final Workers workers;
  private final AllocationDesk desk;
  private final Giving giving;

  LastDays(CaseStore cases, Workers workers, AllocationDesk desk, Giving giving, Loads loads) {
    this.cases = cases;
    this.workers = workers;
    this.desk = desk;
    this.giving = giving;
  }

  int handOver(Actor actor, UserId from, LeaveForm form, Map<String, UserId> next, Instant at) {
    int left = 0;
    for (Case each : cases.of(from)) {
      UserId to = next.get(each.id().toString());
      boolean leads = desk.lead(each).map(Involvement::worker).filter(from::equals).isPresent();
      if (to != null && leads) {
        Case it = cases.locked(each.id()).orElseThrow();
        giving.give(actor, it, to, new AllocateForm(form.reason(), form.above()), at);
      } else {
        left++;
      }
    }
    return left;
  }

  /** Those who went: whatever children they still have, nobody works with. */
  int bereave(Actor program, Instant at) {
    LocalDate today = workers.today(program);
    int bereft = 0;
    for (Worker gone : workers.all(program).stream().filter(each -> each.hasLeft(today)).toList()) {
      for (Case each : cases.of(gone.user())) {
        desk.stop(program, each, gone.user(), at);
        bereft++;
      }
    }
    return bereft;
  }
}
