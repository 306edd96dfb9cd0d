package org.openmash.person.matching;

import java.util.Arrays;

/**
 * Weighs a pair against two other thoughts: that they are strangers, and that they are of one
 * family, who share an address, a surname and sometimes a birthday.
 */
final class Scorer {

  /** Of somebody who was not compared to the end, since so much could not be reached. */
  static final int TOO_LITTLE = Integer.MIN_VALUE;

  private static final int[] SUMS = new int[101];

  static {
    Arrays.setAll(SUMS, apart -> Model.tenths(1 + Math.pow(2, -apart / 10.0)));
  }

  private final Pair pair;
  private final Births births;
  private final Ceiling ceiling;
  private final Tally tally = new Tally();
  private final int start;
  private final int startOfRelatives;

  /**
   * @param any how likely anybody is who is asked for
   * @param relatives so many of anybody's family are known
   */
  Scorer(Pair pair, Years years, double any, double relatives) {
    this.pair = pair;
    this.births = new Births(years);
    this.ceiling = new Ceiling(pair);
    this.start = Model.tenths(any);
    this.startOfRelatives = Model.tenths(1 / relatives);
  }

  /** In tenths of a bit; the parts are in the tally until the next pair. */
  int score(int[] page, int from) {
    return score(page, from, TOO_LITTLE + 1);
  }

  /** The same, or {@link #TOO_LITTLE} of whoever cannot reach so much. */
  int score(int[] page, int from, int atLeast) {
    pair.lookAt(page, from);
    tally.clear();
    tally.weigh(Field.START, start);
    births.compare(pair, tally);
    if (cannotReach(atLeast, ceiling.ofAllButBirth())) {
      return TOO_LITTLE;
    }
    Locations.compare(pair, tally);
    if (cannotReach(atLeast, ceiling.ofNames())) {
      return TOO_LITTLE;
    }
    Names.compare(pair, tally);
    Others.compare(pair, tally);
    int strangers = tally.sumAgainstStrangers() - start;
    int score = sum(strangers, tally.sumAgainstRelatives());
    tally.weigh(Field.HOUSEHOLD, score - strangers - start);
    return score;
  }

  /** What the evidence against either thought comes to. */
  int sum(int againstStrangers, int againstRelatives) {
    int strangers = againstStrangers + start;
    return Math.min(strangers, both(strangers, againstRelatives + startOfRelatives));
  }

  Tally tally() {
    return tally;
  }

  private boolean cannotReach(int atLeast, int most) {
    return (long) tally.sumAgainstStrangers() + most < atLeast;
  }

  /** The odds against either: they add where they speak against. */
  private static int both(int strangers, int relatives) {
    int less = Math.min(strangers, relatives);
    int apart = Math.abs(strangers - relatives);
    return apart < SUMS.length ? less - SUMS[apart] : less;
  }

  Waterfall waterfall() {
    return tally.waterfall();
  }
}
