package org.openmash.allocation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every ten minutes: whoever left has children no longer, managers hear of each child whose time
 * without a worker is over, and once a day it is written down how many have nobody.
 */
@Configuration(proxyBeanMethods = false)
class Watching {

  private static final Actor PROGRAM = Actor.system("allocation");
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final int AT_ONCE = 200;

  private final CaseStore cases;
  private final CaseClocks clocks;
  private final CountStore counts;
  private final LastDays lastDays;
  private final Tell tell;
  private final Hubs hubs;
  private final Work work;
  private final Clock clock;

  Watching(
      CaseStore cases,
      CaseClocks clocks,
      CountStore counts,
      LastDays lastDays,
      Tell tell,
      Hubs hubs,
      Work work,
      Clock clock) {
    this.cases = cases;
    this.clocks = clocks;
    this.counts = counts;
    this.lastDays = lastDays;
    this.tell = tell;
    this.hubs = hubs;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> watchOverAllocation() {
    return Tasks.recurring("allocation-watch", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> look());
  }

  void look() {
    Instant now = clock.instant();
    work.as(
        PROGRAM,
        () -> {
          lastDays.bereave(PROGRAM, now);
        });
    work.as(PROGRAM, () -> tell(now));
    work.as(PROGRAM, () -> write(now));
  }

  /** Again each day while it is so. */
  private void tell(Instant now) {
    for (Case each : cases.untold(now.minus(A_DAY), AT_ONCE)) {
      List<Deadline> owed =
          clocks.of(List.of(each.id())).getOrDefault(each.id().value(), List.of());
      if (owed.stream().anyMatch(it -> isLateWorker(it, now))) {
        tell.toManagers(each, "allocation.mail.waits");
        cases.told(each.id(), now);
      }
    }
  }

  private static boolean isLateWorker(Deadline it, Instant now) {
    return it.isOwed()
        && it.due().isBefore(now)
        && List.of(CaseClocks.WORKER, CaseClocks.WORKER_AT_ONCE).contains(it.rule().id());
  }

  private void write(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, HubClock.LONDON);
    for (Hub hub : hubs.all()) {
      counts.write(hub.id(), today, now);
    }
  }
}
