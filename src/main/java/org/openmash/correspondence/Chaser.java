package org.openmash.correspondence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.deadline.Timetable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds whoever referred, once, of a question they have not answered in two working days. */
@Configuration(proxyBeanMethods = false)
class Chaser {

  private static final Actor PROGRAM = Actor.system("remind of questions");

  private final RemarkStore store;
  private final Referrals referrals;
  private final Timetable timetable;
  private final Work work;
  private final Clock clock;

  Chaser(RemarkStore store, Referrals referrals, Timetable timetable, Work work, Clock clock) {
    this.store = store;
    this.referrals = referrals;
    this.timetable = timetable;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> remindOfQuestions() {
    return Tasks.recurring("correspondence-remind", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> remind());
  }

  /** How many threads were reminded. */
  int remind() {
    return work.as(PROGRAM, this::remindNow);
  }

  private int remindNow() {
    Instant now = clock.instant();
    List<Remark> overdue =
        store.unchased().stream().filter(question -> isOverdue(question, now)).toList();
    store.markChased(overdue.stream().map(Remark::id).toList(), now);
    List<ReferralId> threads = overdue.stream().map(Remark::referral).distinct().toList();
    threads.forEach(thread -> referrals.nudge(PROGRAM, thread, "correspondence.mail.reminder"));
    return threads.size();
  }

  private boolean isOverdue(Remark question, Instant now) {
    return timetable
        .due(timetable.rule(Speaking.ANSWER), question.at())
        .filter(now::isAfter)
        .isPresent();
  }
}
