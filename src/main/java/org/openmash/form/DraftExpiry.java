package org.openmash.form;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what nobody came back to: drafts after their time, parked text after its hours. */
@Configuration(proxyBeanMethods = false)
class DraftExpiry {

  private static final Actor PROGRAM = Actor.system("forget old drafts");

  private final DraftStore drafts;
  private final ParkedStore parked;
  private final Work work;
  private final Clock clock;
  private final DraftSettings settings;

  DraftExpiry(
      DraftStore drafts, ParkedStore parked, Work work, Clock clock, DraftSettings settings) {
    this.drafts = drafts;
    this.parked = parked;
    this.work = work;
    this.clock = clock;
    this.settings = settings;
  }

  @Bean
  RecurringTask<Void> forgetOldDrafts() {
    return Tasks.recurring("form-forget-drafts", Schedules.fixedDelay(Duration.ofMinutes(30)))
        .execute((instance, context) -> forget());
  }

  /** How many drafts went. */
  int forget() {
    work.as(PROGRAM, (Runnable) parked::forgetExpired);
    return work.as(
        PROGRAM, () -> drafts.discardUnsentBefore(clock.instant().minus(settings.keep())));
  }
}
