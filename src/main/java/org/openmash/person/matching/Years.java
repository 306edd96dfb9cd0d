package org.openmash.person.matching;

/**
 * In which years the people who are known were born: a fact that fits many says little. The last
 * year is not over: who is born in it will be as many as the year before.
 */
final class Years {

  private final int[] born = new int[4096];
  private int all;
  private int last;
  private final int thisYear;

  /**
   * @param thisYear 0 where it is the last in which anybody who is known was born
   */
  Years(int thisYear) {
    this.thisYear = thisYear;
  }

  /** Whoever writes down a baby sees that it is one. */
  boolean isBaby(int year) {
    int now = thisYear == 0 ? last : thisYear;
    return year == now || year == now - 1;
  }

  void count(int year, int more) {
    born[year] += more;
    all += more;
    last = Math.max(last, year);
  }

  double share(int year) {
    return share(year, year);
  }

  double share(int from, int until) {
    long sum = 0;
    for (int year = from; year <= until; year++) {
      sum += year == last ? Math.max(born[year], born[year - 1]) : born[year];
    }
    // As if a thousand more had been born over eighty years.
    return (sum + 12.5 * (until - from + 1)) / (all + 1000.0);
  }
}
