package org.openmash.informationrequest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.deadline.WorkingDays;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chases what is not answered: when half the time is gone, when it is late, and on each of the next
 * three working days.
 */
@Configuration(proxyBeanMethods = false)
class RequestReminders {

  private static final int MOST = 5;
  private static final int AT_ONCE = 1_000;
  private static final Actor PROGRAM = Actor.system("chase information requests");

  private final RequestStore store;
  private final RequestMail mail;
  private final WorkingDays days;
  private final Work work;
  private final Clock clock;

  RequestReminders(RequestStore store, RequestMail mail, WorkingDays days, Work work, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.days = days;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> chaseInformationRequests() {
    return Tasks.recurring("informationrequest-chase", FixedDelay.ofMinutes(5))
        .execute((instance, context) -> chase());
  }

  /** How many agencies were reminded. */
  int chase() {
    return work.as(
        PROGRAM,
        () -> {
          Instant now = clock.instant();
          List<Request> slow =
              store.waiting(AT_ONCE).stream().filter(request -> isTime(request, now)).toList();
          slow.forEach(request -> remind(request, now));
          return slow.size();
        });
  }

  private void remind(Request request, Instant now) {
    store.reminded(request.id(), now);
    mail.write(PROGRAM, request, request.isLate(now) ? "late" : "reminder");
  }

  private boolean isTime(Request request, Instant now) {
    Request.Clock asked = request.clock();
    if (asked.reminders() >= MOST) {
      return false;
    }
    if (!request.isLate(now)) {
      Duration half = Duration.between(asked.at(), asked.due()).dividedBy(2);
      return asked.reminders() == 0 && !now.isBefore(asked.at().plus(half));
    }
    boolean firstWhenLate = !asked.last().isAfter(asked.due());
    return firstWhenLate || !day(now).isBefore(days.after(day(asked.last()), 1));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, HubClock.LONDON);
  }
}
