package org.openmash.demand;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the next week may bring, by the method that was least off until now.
 *
 * @param expected rounded
 * @param off by how much this method was off in the mean, week for week
 * @param tried over how many weeks
 */
public record Forecast(Method method, int expected, double off, int tried) {

  /** Fewer say nothing about how good a method is. */
  private static final int LEAST = 8;

  /** Older weeks say little about those to come. */
  private static final int MOST = 26;

  /**
   * Tries each method on the last weeks as if they were still to come, and takes the one least off.
   *
   * @param weeks the oldest first, whole weeks only
   * @return empty where too few weeks are known to try any
   */
  public static Optional<Forecast> of(int[] weeks) {
    Forecast best = null;
    for (Method method : Method.values()) {
      int tried = Math.min(MOST, weeks.length - method.needs());
      if (tried >= LEAST) {
        double off = off(method, weeks, tried);
        if (best == null || off < best.off()) {
          best = new Forecast(method, Math.round((float) method.next(weeks)), off, tried);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double off(Method method, int[] weeks, int tried) {
    double sum = 0;
    for (int at = weeks.length - tried; at < weeks.length; at++) {
      sum += Math.abs(weeks[at] - method.next(Arrays.copyOf(weeks, at)));
    }
    return sum / tried;
  }
}
