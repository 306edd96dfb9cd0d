package org.openmash.demo;

import java.time.Instant;

/**
 * What a county is made from: the same size always makes the same county.
 *
 * @param ayear contacts in each year
 * @param now the moment its years lead up to
 * @param ahead how many of the newest are told before all others, so that a desk is soon full
 */
record Size(int ayear, int years, long seed, Instant now, int ahead) {

  static final int MOST_A_YEAR = 1_000_000;
  static final int MOST_YEARS = 20;
  static final int MOST = 5_000_000;

  Size {
    if (ayear < 1 || ayear > MOST_A_YEAR || years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("a county of another size");
    }
    if ((long) ayear * years > MOST) {
      throw new IllegalArgumentException("a county of that size is a country");
    }
  }

  int contacts() {
    return ayear * years;
  }

  /** On the desk now: four days' work. */
  int open() {
    return Math.min(contacts(), Math.max(16, ayear / 90));
  }

  /** The contact told at this place. */
  int inOrder(int place) {
    int newest = Math.min(ahead, contacts());
    return place < newest ? contacts() - newest + place : place - newest;
  }

  /** A seed of its own for each contact. */
  long seedOf(int contact) {
    long mixed = (seed + 0x9E3779B97F4A7C15L * (contact + 1L)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 29);
  }
}
