package org.openmash.person.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Gathers rows that are one person. Two groups become one when their rows agree on average, pair by
 * pair: a chain of chance agreements does not make one person of two.
 */
final class Clusters {

  /** No single pair may outvote more than two that speak against, or the other way round. */
  private static final int MOST = 120;

  private static final int MOST_PAIRS = 400;
  private static final int END = -1;

  private final int[] group;
  private final int[] size;
  private final int[] next;
  private final Scores scores;

  /** How well any two rows agree, in tenths; what cannot be asked counts nothing. */
  interface Scores {
    boolean canTell(int one, int other);

    int of(int one, int other);
  }

  Clusters(int slots, Scores scores) {
    this.scores = scores;
    group = new int[slots];
    size = new int[slots];
    next = new int[slots];
    Arrays.setAll(group, i -> i);
    Arrays.fill(size, 1);
    Arrays.fill(next, END);
  }

  /** The first row of a row's group. */
  int of(int slot) {
    int root = slot;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  /** The next row of the same group, or -1; begin with {@link #of}. */
  int after(int slot) {
    return next[slot];
  }

  void gather(Links links) {
    Set<Long> apart = new HashSet<>();
    for (int i : links.strongestFirst()) {
      int one = of(links.left(i));
      int other = of(links.right(i));
      if (one != other) {
        long both = (long) Math.min(one, other) << 32 | Math.max(one, other);
        if (!apart.contains(both) && agree(one, other)) {
          join(Math.min(one, other), Math.max(one, other));
        } else {
          apart.add(both);
        }
      }
    }
  }

  private boolean agree(int one, int other) {
    if (size[one] == 1 && size[other] == 1) {
      return true;
    }
    int step = Math.max(1, (int) ((long) size[one] * size[other] / MOST_PAIRS));
    long sum = 0;
    int at = 0;
    for (int a = one; a != END; a = next[a]) {
      for (int b = other; b != END; b = next[b]) {
        if (at++ % step == 0 && scores.canTell(a, b)) {
          sum += Math.clamp(scores.of(a, b), -MOST, MOST);
        }
      }
    }
    return sum >= 0;
  }

  private void join(int kept, int gone) {
    int last = kept;
    while (next[last] != END) {
      last = next[last];
    }
    next[last] = gone;
    group[gone] = kept;
    size[kept] += size[gone];
  }

  int size(int slot) {
    return size[of(slot)];
  }
}
