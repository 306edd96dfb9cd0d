package org.openmash.guest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Codes nobody typed are forgotten with their addresses. */
@Configuration(proxyBeanMethods = false)
class GuestConfiguration {

  @Bean
  RecurringTask<Void> forgetOldCodes(Proofs proofs) {
    return Tasks.recurring("guest-forget-codes", Schedules.fixedDelay(Duration.ofMinutes(10)))
        .execute((instance, context) -> proofs.forgetOld());
  }
}
