package org.openmash.report;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Two suspicious reports are taken in at a time and the others wait, so that a flood of them leaves
 * the database to everybody else. None is turned away: who waited long enough goes on.
 */
@Component
public class Turns {

  private static final int AT_ONCE = 2;
  private static final long LONGEST_SECONDS = 20;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  Turns() {}

  /** Does it when it is its turn. */
  public <T> T inTurn(Supplier<T> work) {
    boolean mine = false;
    try {
      mine = turns.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS);
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return work.get();
    } finally {
      if (mine) {
        turns.release();
      }
    }
  }
}
