package org.openmash.subjectaccess;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chases requests that are not answered: once a week before the day, and each week when late. */
@Configuration(proxyBeanMethods = false)
class AnswerReminders {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Actor PROGRAM = Actor.system("chase subject access requests");

  private final SubjectRequestStore store;
  private final Deadlines deadlines;
  private final AnswerMail mail;
  private final Work work;
  private final Clock clock;

  AnswerReminders(
      SubjectRequestStore store, Deadlines deadlines, AnswerMail mail, Work work, Clock clock) {
    this.store = store;
    this.deadlines = deadlines;
    this.mail = mail;
    this.work = work;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> chaseSubjectRequests() {
    return Tasks.recurring("subjectaccess-chase", FixedDelay.ofHours(1))
        .execute((instance, context) -> chase());
  }

  void chase() {
    work.as(PROGRAM, () -> store.open().forEach(this::chase));
  }

  private void chase(SubjectRequestStore.Waiting waiting) {
    deadlines.of(PROGRAM, Subject.of(SubjectRequests.KIND, waiting.request().id())).stream()
        .filter(Deadline::isOwed)
        .findFirst()
        .ifPresent(owed -> chase(waiting, owed));
  }

  private void chase(SubjectRequestStore.Waiting waiting, Deadline owed) {
    Instant now = clock.instant();
    if (owed.isLate(now)) {
      long week = Duration.between(owed.due(), now).toDays() / WEEK.toDays();
      mail.late(PROGRAM, waiting, owed.dueDay(), week);
    } else if (!now.isBefore(owed.due().minus(WEEK))) {
      mail.soon(PROGRAM, waiting, owed.dueDay());
    }
  }
}
