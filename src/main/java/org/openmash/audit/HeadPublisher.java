package org.openmash.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openmash.database.DatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Publishes the head of the chain outside the database, every ten seconds when it has moved and
 * once more at the end: to a file, and to the log, which usually leaves the machine.
 */
@Component
class HeadPublisher implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(HeadPublisher.class);
  private static final int EVERY_SECONDS = 10;
  private static final Duration LATE = Duration.ofMinutes(1);

  private final TrailReader reader;
  private final Heads heads;
  private final Clock clock;
  private final boolean beside;
  private volatile @Nullable ScheduledExecutorService clockwork;
  private volatile @Nullable Head published;
  private volatile boolean unpublished;
  private volatile boolean strange;
  private volatile long looked;

  /** Why the head is not where it should be. */
  enum Trouble {
    STRANGE("the trail is not the one published last; run: openmash audit verify"),
    UNPUBLISHED("the head could not be published"),
    LATE("nothing was published for over a minute");

    private final String words;

    Trouble(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * @param beside this is a subcommand beside a running hub, which publishes by itself
   */
  HeadPublisher(
      TrailReader reader,
      AuditSettings settings,
      DatabaseSettings data,
      Clock clock,
      MeterRegistry meters,
      @Value("${openmash.beside:false}") boolean beside) {
    this.reader = reader;
    this.heads = new Heads(directory(settings, data));
    this.clock = clock;
    this.beside = beside;
    Gauge.builder("openmash.audit.alarm", this, one -> one.isAlarmed() ? 1 : 0)
        .description("1: the head is not published, or is not the one that was published last")
        .register(meters);
  }

  static Path directory(AuditSettings settings, DatabaseSettings data) {
    return settings.heads() == null ? data.data().resolve("audit-heads") : settings.heads();
  }

  /** Publishes the head if it has moved; a full disk raises the alarm and stops nothing. */
  synchronized void publish() {
    try {
      Head head = reader.head(clock.instant());
      if (head.seq() > 0 && (published == null || head.seq() != published.seq())) {
        heads.publish(head);
        LOG.info("audit head {} {}", head.seq(), head.hash());
        published = head;
        unpublished = false;
      }
      looked = System.nanoTime();
    } catch (IOException | RuntimeException e) {
      unpublished = true;
      LOG.error("the audit head could not be published to {}", heads.directory(), e);
    }
  }

  boolean isAlarmed() {
    return trouble(System.nanoTime()) != null;
  }

  /**
   * What is wrong, if anything; waits for nothing, since a disk that hangs is one of the answers.
   *
   * @param nanoTime the moment of asking, by the machine's own count: the hub's clock can be moved
   */
  @Nullable Trouble trouble(long nanoTime) {
    if (strange) {
      return Trouble.STRANGE;
    }
    if (unpublished) {
      return Trouble.UNPUBLISHED;
    }
    return isRunning() && nanoTime - looked > LATE.toNanos() ? Trouble.LATE : null;
  }

  /** The head published last, in this life of the program or an earlier one. */
  @Nullable Head published() {
    return published;
  }

  Path place() {
    return heads.directory();
  }

  /** Raises the alarm when the database is not the one whose head was published last. */
  synchronized void compare() {
    try {
      Optional<Head> last = heads.last();
      published = last.orElse(null);
      if (last.isPresent()
          && reader.seal(last.get().seq()).filter(last.get()::isSealOf).isEmpty()) {
        strange = true;
        LOG.error(
            "the audit trail does not hold line {} as it was published; run: openmash audit verify",
            last.get().seq());
      }
    } catch (IOException | RuntimeException e) {
      strange = true;
      LOG.error("the published audit heads in {} cannot be read", heads.directory(), e);
    }
  }

  @Override
  public void start() {
    if (beside) {
      return;
    }
    compare();
    looked = System.nanoTime();
    ScheduledExecutorService every =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("audit-head").daemon().factory());
    every.scheduleWithFixedDelay(this::publish, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    clockwork = every;
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = clockwork;
    if (running != null) {
      running.shutdown();
      publish();
      clockwork = null;
    }
  }

  /** After the web server: what its last requests note is published too. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public boolean isRunning() {
    return clockwork != null;
  }
}
