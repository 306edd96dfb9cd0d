package org.openmash.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the head of the trail reaches its place outside the database. Down when it does not, for
 * somebody to be called; but no part of readiness, since the trail itself is still written with
 * every page, and a full disk would close the hub to everybody.
 */
@Component("auditHeadHealthIndicator")
class HeadHealth implements HealthIndicator {

  private final HeadPublisher publisher;

  HeadHealth(HeadPublisher publisher) {
    this.publisher = publisher;
  }

  @Override
  public Health health() {
    HeadPublisher.Trouble trouble = publisher.trouble(System.nanoTime());
    Health.Builder health = trouble == null ? Health.up() : Health.down();
    if (trouble != null) {
      health.withDetail("because", trouble.words());
    }
    Head last = publisher.published();
    if (last != null) {
      health.withDetail("line", last.seq()).withDetail("publishedAt", last.at().toString());
    }
    return health.withDetail("where", publisher.place().toString()).build();
  }
}
