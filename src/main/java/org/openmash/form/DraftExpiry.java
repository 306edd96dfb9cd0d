package org.openmash.form;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what nobody came back to: drafts after their time, parked text after its hours. */
@Configuration(proxyBeanMethods = false)
class DraftExpiry {

  private static final Actor PROGRAM = Actor.system("forget old drafts");

  private final DraftStore drafts;
  private final TypedStore typed;
  private final Journeys journeys;
  private final Work work;
  private final Audit audit;

  DraftExpiry(DraftStore drafts, TypedStore typed, Journeys journeys, Work work, Audit audit) {
    this.drafts = drafts;
    this.typed = typed;
    this.journeys = journeys;
    this.work = work;
    this.audit = audit;
  }

  @Bean
  RecurringTask<Void> forgetOldDrafts() {
    return Tasks.recurring("form-forget-drafts", Schedules.fixedDelay(Duration.ofMinutes(30)))
        .execute((instance, context) -> forget());
  }

  /** How many drafts went. */
  int forget() {
    work.as(PROGRAM, (Runnable) typed::forgetOld);
    return work.as(
        PROGRAM,
        () -> {
          List<DraftId> gone = new ArrayList<>(drafts.discardExpired(PROGRAM));
          journeys
              .keptApart()
              .forEach((word, keep) -> gone.addAll(drafts.discardExpired(PROGRAM, word, keep)));
          gone.forEach(id -> audit.note(PROGRAM, Act.CHANGED, Subject.of("draft", id)));
          return gone.size();
        });
  }
}
