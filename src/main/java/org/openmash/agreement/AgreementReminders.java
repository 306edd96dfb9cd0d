package org.openmash.agreement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.deadline.WorkingDays;
import org.openmash.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds agencies of agreements they have not answered: three times, a working week apart. */
@Configuration(proxyBeanMethods = false)
class AgreementReminders {

  private static final int MOST = 3;
  private static final int APART = 5;
  private static final Actor PROGRAM = Actor.system("remind of agreements");

  private final OfferStore offers;
  private final OfferDesk desk;
  private final WorkingDays days;
  private final Work work;
  private final Clock clock;

  AgreementReminders(OfferStore offers, OfferDesk desk, WorkingDays days, Work work, Clock clock) {
    this.offers = offers;
    this.desk = desk;
    this.days = days;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> remindOfAgreements() {
    return Tasks.recurring("agency-remind-of-agreements", FixedDelay.ofMinutes(30))
        .execute((instance, context) -> remind());
  }

  /** How many agencies were reminded. */
  int remind() {
    return work.as(
        PROGRAM,
        () -> {
          Instant now = clock.instant();
          List<Offer> silent =
              offers.silent(MOST).stream().filter(offer -> isTime(offer, now)).toList();
          silent.forEach(offer -> desk.remind(PROGRAM, offer, now));
          return silent.size();
        });
  }

  private boolean isTime(Offer offer, Instant now) {
    ZoneId zone = clock.getZone();
    LocalDate due = days.after(LocalDate.ofInstant(offer.last(), zone), APART);
    return !LocalDate.ofInstant(now, zone).isBefore(due);
  }
}
