package org.openmash.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.openmash.kernel.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MissedDeadlines {

  private static final Actor PROGRAM = Actor.system("deadlines missed");

  @Bean
  RecurringTask<Void> missedDeadlinesTask(Worklists worklists) {
    return Tasks.recurring("deadlines-missed", FixedDelay.ofMinutes(1))
        .execute((instance, context) -> worklists.noteMissed(PROGRAM));
  }
}
