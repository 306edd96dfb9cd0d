package org.openmash.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How far behind the outbox is. Only a detail of health and no part of readiness: while the mail
 * server is down referrals still come in, and a node taken out of service would send nothing
 * either.
 */
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

  /** Four attempts at a server that says "later" may take this long; a longer wait is news. */
  static final Duration LATE = Duration.ofMinutes(15);

  private static final Actor PROGRAM = Actor.system("watch the outbox");

  private final UndeliveredStore store;
  private final Work work;
  private final Clock clock;
  private final Postman postman;

  OutboxHealth(
      UndeliveredStore store, Work work, Clock clock, Postman postman, MeterRegistry meters) {
    this.store = store;
    this.work = work;
    this.clock = clock;
    this.postman = postman;
    gauge(meters, "openmash.outbox.waiting", Backlog::waiting, "messages that wait to be sent");
    gauge(
        meters,
        "openmash.outbox.oldest.seconds",
        backlog -> backlog.age(clock.instant()).toSeconds(),
        "for how long the message that waits longest has waited");
    gauge(
        meters,
        "openmash.outbox.undelivered",
        Backlog::undelivered,
        "messages that failed or came back and that nobody has seen to");
  }

  private void gauge(
      MeterRegistry meters, String name, ToDoubleFunction<Backlog> value, String description) {
    Gauge.builder(name, this, one -> value.applyAsDouble(one.backlog()))
        .description(description)
        .register(meters);
  }

  @Override
  public Health health() {
    try {
      Backlog backlog = backlog();
      Duration age = backlog.age(clock.instant());
      Health.Builder health =
          age.compareTo(LATE) > 0 ? new Health.Builder().status("DEGRADED") : Health.up();
      return health
          .withDetail("waiting", backlog.waiting())
          .withDetail("oldestSeconds", age.toSeconds())
          .withDetail("undelivered", backlog.undelivered())
          .withDetail("mailServerSet", postman.hasAWayOut())
          .build();
    } catch (DataAccessException | TransactionException e) {
      return Health.unknown().withDetail("because", "the database does not answer").build();
    }
  }

  private Backlog backlog() {
    return work.as(PROGRAM, store::backlog);
  }
}
