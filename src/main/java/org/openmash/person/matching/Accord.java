package org.openmash.person.matching;

import java.util.Arrays;

/**
 * How well two groups of rows agree, field by field: each row was written down with slips of its
 * own, so what a field is worth lies between the mean of the odds over all pairs and that of their
 * logarithms, and a row that differs from most may be known by a few who differ in the same way.
 */
final class Accord {

  /**
   * Of the odds that are added: one would be their mean, nearly nothing that of their logarithms.
   */
  private static final double POWER = 0.4;

  private static final int MOST_PAIRS = 400;

  /** No field's odds beyond these count: in tenths of a bit. */
  private static final int FAR = 250;

  private static final double[] ODDS = new double[2 * FAR + 1];
  private static final Field[] FIELDS = Field.values();

  static {
    Arrays.setAll(ODDS, i -> Math.pow(2, POWER * (i - FAR) / 10.0));
  }

  private final Book book;
  private final double[] strangers = new double[Field.COUNT];
  private final double[] relatives = new double[Field.COUNT];
  private final int[] known = new int[Field.COUNT];

  /** Which pairs can be compared at all. */
  interface Comparable {
    boolean canTell(int one, int other);
  }

  Accord(Book book) {
    this.book = book;
  }

  /** In tenths of a bit. */
  int of(Numbers ones, Numbers others, Comparable pairs) {
    Arrays.fill(strangers, 0);
    Arrays.fill(relatives, 0);
    Arrays.fill(known, 0);
    int step = Math.max(1, (int) ((long) ones.size() * others.size() / MOST_PAIRS));
    int at = 0;
    Scorer last = null;
    for (int i = 0; i < ones.size(); i++) {
      Scorer scorer = null;
      for (int j = 0; j < others.size(); j++) {
        if (at++ % step == 0 && pairs.canTell(ones.get(i), others.get(j))) {
          scorer = scorer == null ? book.scorer(ones.get(i)) : scorer;
          book.score(scorer, others.get(j));
          take(scorer.tally());
          last = scorer;
        }
      }
    }
    return last == null ? 0 : last.sum(sum(strangers), sum(relatives));
  }

  private void take(Tally tally) {
    for (Field field : FIELDS) {
      if (tally.level(field) != Level.UNKNOWN) {
        int i = field.ordinal();
        known[i]++;
        strangers[i] += odds(tally.againstStrangers(field));
        relatives[i] += odds(tally.againstRelatives(field));
      }
    }
  }

  private static double odds(int tenths) {
    return ODDS[Math.clamp(tenths, -FAR, FAR) + FAR];
  }

  private int sum(double[] odds) {
    int sum = 0;
    for (int i = 0; i < odds.length; i++) {
      sum += known[i] == 0 ? 0 : (int) Math.round(Model.tenths(odds[i] / known[i]) / POWER);
    }
    return sum;
  }
}
