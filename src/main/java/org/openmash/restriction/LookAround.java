package org.openmash.restriction;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.openmash.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every hour: closes what came to be known of workers' families, notes what to ask about, reminds
 * of reviews.
 */
@Configuration(proxyBeanMethods = false)
class LookAround {

  private static final Actor PROGRAM = Actor.system("who opened what");

  private final Relations relations;
  private final Questions questions;
  private final ReviewReminders reminders;

  LookAround(Relations relations, Questions questions, ReviewReminders reminders) {
    this.relations = relations;
    this.questions = questions;
    this.reminders = reminders;
  }

  @Bean
  RecurringTask<Void> lookWhoOpenedWhat() {
    return Tasks.recurring("restriction-who-opened-what", FixedDelay.ofHours(1))
        .execute((instance, context) -> {
          relations.closeWhatCame(PROGRAM);
          questions.look(PROGRAM);
          reminders.send(PROGRAM);
        });
  }
}
