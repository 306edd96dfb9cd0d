package org.openmash.person.matching;

/**
 * Weighs a pair against two other thoughts: that they are strangers, and that they are of one
 * family, who share an address, a surname and sometimes a birthday.
 */
final class Scorer {

  /** In a small index too, most who are asked for are not in it. */
  private static final int FEWEST = 1000;

  private final Pair pair;
  private final Births births;
  private final Tally tally = new Tally();
  private final int start;
  private final int startOfRelatives;

  Scorer(Pair pair, Years years, int people, double relatives) {
    this.pair = pair;
    this.births = new Births(years);
    this.start = Model.tenths(1.0 / Math.max(FEWEST, people));
    this.startOfRelatives = Model.tenths(1 / relatives);
  }

  /** In tenths of a bit; the parts are in the tally until the next pair. */
  int score(int[] page, int from) {
    pair.lookAt(page, from);
    tally.clear();
    Names.compare(pair, tally);
    births.compare(pair, tally);
    Locations.compare(pair, tally);
    Others.compare(pair, tally);
    tally.weigh(Field.START, start);
    int strangers = tally.sumAgainstStrangers();
    int relatives = tally.sumAgainstRelatives() + startOfRelatives;
    int score = Math.min(strangers, both(strangers, relatives));
    tally.weigh(Field.HOUSEHOLD, score - strangers);
    return score;
  }

  /** The odds against either: they add where they speak against. */
  private static int both(int strangers, int relatives) {
    int less = Math.min(strangers, relatives);
    int apart = Math.abs(strangers - relatives);
    return apart > 100 ? less : less - Model.tenths(1 + Math.pow(2, -apart / 10.0));
  }

  Waterfall waterfall() {
    return tally.waterfall();
  }
}
