package org.openmash.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

  private static final Duration ROUND = Duration.ofSeconds(15);
  private static final Duration LOOK = Duration.ofMinutes(1);

  @Bean
  Sender.Box box(
      MessageStore store,
      MailWriter writer,
      Work work,
      Audit audit,
      Clock clock,
      MeterRegistry meters,
      ApplicationEventPublisher events) {
    return new Sender.Box(store, writer, work, audit, clock, meters, events);
  }

  @Bean
  @Profile("demo")
  Mailbox devMailbox(JdbcClient jdbc, Work work, Postman postman) {
    return new Mailbox(jdbc, work, postman);
  }

  /**
   * @param beside this is a subcommand beside a running hub, which sends by itself
   */
  @Bean
  Postman postman(
      Sender.Box box,
      MailSettings settings,
      JdbcClient jdbc,
      Environment environment,
      @Value("${openmash.beside:false}") boolean beside) {
    boolean automatic = settings.automatic() && !beside;
    if (settings.hasServer()) {
      Delivery smtp = new SmtpDelivery(settings, box.clock());
      return new Postman(new Sender(box, smtp, settings.attempts())::sendDue, automatic);
    }
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      Delivery kept = new MailboxDelivery(jdbc, box.work(), box.clock());
      return new Postman(new Sender(box, kept, settings.attempts())::sendDue, automatic);
    }
    LoggerFactory.getLogger(Postman.class)
        .warn("No mail server is set (openmash.mail.host): messages wait in the outbox.");
    return new Postman(null, automatic);
  }

  @Bean
  RecurringTask<Void> sendMessages(Postman postman, MailSettings settings) {
    return Tasks.recurring("notification-send", Schedules.fixedDelay(ROUND))
        .execute((instance, context) -> {
          if (settings.automatic()) {
            postman.round();
          }
        });
  }

  @Bean
  RecurringTask<Void> readBounces(BounceReader reader, BounceSettings settings) {
    return Tasks.recurring("notification-bounces", Schedules.fixedDelay(LOOK))
        .execute((instance, context) -> {
          if (settings.isSet()) {
            reader.read(settings);
          }
        });
  }
}
