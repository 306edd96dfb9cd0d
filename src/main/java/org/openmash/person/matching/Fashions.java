package org.openmash.person.matching;

/**
 * How common forenames are among those who were born about the same time, counted in the book
 * itself: that two born in 2017 are called Amelia says less than of two born in 1957.
 */
final class Fashions {

  private static final int BAND = 6;
  private static final int BANDS = 4096 / BAND + 1;
  private static final int FIRST_ROOM = 1 << 10;

  /** As if so many of a time had been counted who bear names as everybody does. */
  private static final double BELIEVED = 500;

  private final Lexicon lexicon;
  private final int[] all = new int[BANDS];
  private long[] keys = new long[FIRST_ROOM];
  private int[] counts = new int[FIRST_ROOM];
  private int used;

  Fashions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void count(int name, int year, int more) {
    int band = Math.max(0, year) / BAND;
    all[band] += more;
    int at = place(key(name, band));
    if (keys[at] == 0) {
      keys[at] = key(name, band);
      used++;
    }
    counts[at] += more;
    if (used * 2 > keys.length) {
      widen();
    }
  }

  /**
   * The share of a name among those born about a year.
   *
   * @param overall among everybody
   */
  double share(int name, int year, double overall) {
    int band = Math.max(0, year) / BAND;
    double counted = Math.max(0, counts[place(key(name, band))] - lexicon.own());
    return (counted + BELIEVED * overall) / (all[band] + BELIEVED);
  }

  private static long key(int name, int band) {
    return (long) name + 1 << 12 | band;
  }

  private int place(long key) {
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void widen() {
    long[] keysBefore = keys;
    int[] countsBefore = counts;
    keys = new long[keysBefore.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < keysBefore.length; i++) {
      if (keysBefore[i] != 0) {
        int at = place(keysBefore[i]);
        keys[at] = keysBefore[i];
        counts[at] = countsBefore[i];
      }
    }
  }

  long memory() {
    return keys.length * 12L;
  }
}
