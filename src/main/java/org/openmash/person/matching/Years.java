package org.openmash.person.matching;

/** In which years the people who are known were born: a fact that fits many says little. */
final class Years {

  private final int[] born = new int[4096];
  private int all;

  void count(int year, int more) {
    born[year] += more;
    all += more;
  }

  double share(int year) {
    return share(year, year);
  }

  double share(int from, int until) {
    long sum = 0;
    for (int year = from; year <= until; year++) {
      sum += born[year];
    }
    // As if a thousand more had been born over eighty years.
    return (sum + 12.5 * (until - from + 1)) / (all + 1000.0);
  }
}
