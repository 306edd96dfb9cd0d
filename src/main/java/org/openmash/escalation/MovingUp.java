package org.openmash.escalation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.referral.Referrals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes what nobody answered in time to the next level; silence is an answer nobody accepts. */
@Configuration(proxyBeanMethods = false)
class MovingUp {

  private static final Logger LOG = LoggerFactory.getLogger(MovingUp.class);
  private static final Actor PROGRAM = Actor.system("escalation");
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final int AT_ONCE = 200;

  private final DisagreementStore store;
  private final DisagreementDesk desk;
  private final Referrals referrals;
  private final Work work;
  private final Clock clock;

  MovingUp(
      DisagreementStore store, DisagreementDesk desk, Referrals referrals, Work work, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.referrals = referrals;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> moveDisagreementsUp() {
    return Tasks.recurring("escalation-up", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> look());
  }

  /** Each by itself: one that somebody answers just now holds up no other. */
  void look() {
    Instant now = clock.instant();
    List<Disagreement> late = work.as(PROGRAM, () -> store.late(now, now.minus(A_DAY), AT_ONCE));
    for (Disagreement each : late) {
      try {
        work.as(PROGRAM, () -> up(each, now));
      } catch (NotYourSay moved) {
        LOG.info("A disagreement moved meanwhile: {}", moved.key());
      }
    }
  }

  private void up(Disagreement late, Instant now) {
    referrals
        .lines(PROGRAM, List.of(late.referral()))
        .forEach(about -> desk.unanswered(PROGRAM, about, late, now));
  }
}
