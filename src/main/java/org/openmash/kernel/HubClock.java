package org.openmash.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one clock. Runs with the wall until somebody moves it: stories freeze it, the demo county
 * moves it through a year. Its zone is Europe/London, where every deadline of ours is counted.
 */
public final class HubClock extends Clock {

  /** The zone the law counts in. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** What is told of the past on this thread happens then; everybody else's clock runs on. */
  private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

  private final ZoneId zone;
  private final AtomicReference<@Nullable Instant> frozen;

  public HubClock() {
    this(LONDON, new AtomicReference<>());
  }

  private HubClock(ZoneId zone, AtomicReference<@Nullable Instant> frozen) {
    this.zone = zone;
    this.frozen = frozen;
  }

  /** Stands still at this moment until moved again. */
  public void freezeAt(Instant moment) {
    frozen.set(moment);
  }

  /** Lets something happen at that moment, for this thread alone and until it is done. */
  public static void at(Instant moment, Runnable happen) {
    ScopedValue.where(TOLD, moment).run(happen);
  }

  /** Moves a frozen clock on. */
  public void forward(Duration by) {
    frozen.updateAndGet(now -> (now == null ? Instant.now(Clock.systemUTC()) : now).plus(by));
  }

  /** Runs with the wall again. */
  public void release() {
    frozen.set(null);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new HubClock(other, frozen);
  }

  @Override
  public Instant instant() {
    Instant moment = TOLD.isBound() ? TOLD.get() : frozen.get();
    // Microseconds are what PostgreSQL keeps; finer would make a fact differ from itself once
    // stored.
    return (moment == null ? Instant.now(Clock.systemUTC()) : moment)
        .truncatedTo(ChronoUnit.MICROS);
  }
}
