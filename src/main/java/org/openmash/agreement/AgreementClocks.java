package org.openmash.agreement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the clocks of each agreement, its review and its end, as its text says, and tells its owner
 * and the parties when one is near or over.
 */
@Configuration(proxyBeanMethods = false)
class AgreementClocks {

  static final String REVIEW = "AGREEMENT.review";
  static final String END = "AGREEMENT.end";

  private static final Period SOON = Period.ofDays(Agreement.SOON);
  private static final Actor PROGRAM = Actor.system("clocks of agreements");

  private final AgreementStore store;
  private final AgreementMail mail;
  private final Deadlines deadlines;
  private final Work work;
  private final Clock clock;

  AgreementClocks(
      AgreementStore store, AgreementMail mail, Deadlines deadlines, Work work, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.deadlines = deadlines;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> lookAtAgreements() {
    return Tasks.recurring("agreement-clocks", FixedDelay.ofHours(6))
        .execute((instance, context) -> look());
  }

  void look() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
    work.as(PROGRAM, () -> store.kept()).forEach(each -> look(each, today));
  }

  /** Each for itself, in the hub of its owner. */
  private void look(AgreementStore.Kept kept, LocalDate today) {
    Actor program = PROGRAM.at(work.as(PROGRAM, () -> mail.hubOf(PROGRAM, kept.by())));
    work.as(program, () -> look(program, kept, today));
  }

  private void look(Actor program, AgreementStore.Kept kept, LocalDate today) {
    LocalDate until = kept.agreement().said().until();
    if (until != null && today.isAfter(until)) {
      lapsed(program, kept, until);
      return;
    }
    LocalDate review = kept.agreement().said().reviewBy();
    set(program, kept, REVIEW, review);
    set(program, kept, END, until);
    if (until != null && near(until, today)) {
      mail.write(program, kept, "ending", until);
    }
    if (today.isAfter(review)) {
      mail.owner(program, kept, "review-late", review);
    } else if (near(review, today)) {
      mail.write(program, kept, "review", review);
    }
  }

  private static boolean near(LocalDate day, LocalDate today) {
    return !today.isBefore(day.minus(SOON));
  }

  /** It came to its end, once; nobody has to review what holds no longer. */
  private void lapsed(Actor program, AgreementStore.Kept kept, LocalDate until) {
    deadlines
        .meet(program, END, subject(kept), end(until))
        .ifPresent(ended -> mail.write(program, kept, "lapsed", until));
    deadlines.cancel(program, REVIEW, subject(kept), "");
  }

  /** The clock stands at the day the newest text says; null for none. */
  private void set(Actor program, AgreementStore.Kept kept, String rule, @Nullable LocalDate day) {
    Optional<Deadline> owed =
        deadlines.of(program, subject(kept)).stream()
            .filter(each -> each.isOwed() && each.rule().id().equals(rule))
            .findFirst();
    if (owed.isPresent() && owed.get().dueDay().equals(day)) {
      return;
    }
    deadlines.cancel(program, rule, subject(kept), "");
    if (day != null) {
      deadlines.promised(
          program, rule, subject(kept), Owner.person(kept.by()), kept.at(), end(day), null);
    }
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(HubClock.LONDON).toInstant().minusNanos(1_000);
  }

  private static Subject subject(AgreementStore.Kept kept) {
    return Subject.of(Agreements.KIND, kept.agreement().id());
  }
}
