package org.openmash.demand;

import java.util.function.ToDoubleFunction;

/** How the next week is guessed from those before; well-known and simple ways, and no others. */
public enum Method {
  /** As many as last week. */
  LAST_WEEK(1, weeks -> weeks[weeks.length - 1]),
  /** The mean of the last four weeks. */
  FOUR_WEEKS(4, weeks -> mean(weeks, 4)),
  /** The mean of the last twelve weeks. */
  TWELVE_WEEKS(12, weeks -> mean(weeks, 12)),
  /** Each week counts for less the older it is: three tenths for the last (Brown 1956). */
  FADING(8, Method::fading),
  /** As many as in the same week a year ago. */
  LAST_YEAR(52, weeks -> weeks[weeks.length - 52]);

  private static final double LAST = 0.3;

  private final int needs;
  private final ToDoubleFunction<int[]> guess;

  Method(int needs, ToDoubleFunction<int[]> guess) {
    this.needs = needs;
    this.guess = guess;
  }

  /** How many weeks it has to know. */
  int needs() {
    return needs;
  }

  double next(int[] weeks) {
    return guess.applyAsDouble(weeks);
  }

  private static double mean(int[] weeks, int last) {
    double sum = 0;
    for (int i = weeks.length - last; i < weeks.length; i++) {
      sum += weeks[i];
    }
    return sum / last;
  }

  private static double fading(int[] weeks) {
    double level = weeks[0];
    for (int i = 1; i < weeks.length; i++) {
      level += LAST * (weeks[i] - level);
    }
    return level;
  }
}
