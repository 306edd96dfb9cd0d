package org.openmash.feedback;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reminds whoever referred, once, of an outcome they should have read by now; after a month nobody
 * owes it any longer.
 */
@Configuration(proxyBeanMethods = false)
class Reminder {

  private static final Actor PROGRAM = Actor.system("remind of outcomes");
  private static final int AT_ONCE = 500;

  private final OutcomeStore store;
  private final HearingClocks clocks;
  private final Referrals referrals;
  private final Work work;
  private final Clock clock;

  Reminder(OutcomeStore store, HearingClocks clocks, Referrals referrals, Work work, Clock clock) {
    this.store = store;
    this.clocks = clocks;
    this.referrals = referrals;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> remindOfOutcomes() {
    return Tasks.recurring("feedback-remind", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> remind());
  }

  /** How many referrals were written about. */
  int remind() {
    return work.as(PROGRAM, this::remindNow);
  }

  private int remindNow() {
    Instant now = clock.instant();
    store
        .giveUp(now.minus(Hearing.RECENT), now)
        .forEach(row -> clocks.giveUp(row.rule(), row.referral()));
    List<OutcomeStore.Row> late = store.unchased(now.minus(Hearing.RECENT), now, AT_ONCE);
    late.forEach(row -> store.chased(row.id(), now));
    List<ReferralId> about = late.stream().map(OutcomeStore.Row::referral).distinct().toList();
    about.forEach(referral -> referrals.nudge(PROGRAM, referral, "feedback.mail.reminder"));
    return about.size();
  }
}
