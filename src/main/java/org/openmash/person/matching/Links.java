package org.openmash.person.matching;

import java.util.Arrays;

/** Many links in three integers each. */
final class Links {

  private final Numbers left = new Numbers();
  private final Numbers right = new Numbers();
  private final Numbers tenths = new Numbers();

  void add(int one, int other, int score) {
    left.add(one);
    right.add(other);
    tenths.add(score);
  }

  int size() {
    return left.size();
  }

  int left(int i) {
    return left.get(i);
  }

  int right(int i) {
    return right.get(i);
  }

  int tenths(int i) {
    return tenths.get(i);
  }

  /** The places of the links, strongest first, then in their order. */
  int[] strongestFirst() {
    long[] order = new long[size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) -tenths.get(i) << 32 | i;
    }
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(place -> (int) place).toArray();
  }
}
