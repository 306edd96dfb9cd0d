package org.openmash.person.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Gathers rows that are one person. Two groups become one when all their rows together agree: a
 * chain of chance agreements does not make one person of two.
 */
final class Clusters {

  private static final int END = -1;

  private final int[] group;
  private final int[] size;
  private final int[] next;
  private final Scores scores;
  private final Numbers ones = new Numbers();
  private final Numbers others = new Numbers();

  /** How well two groups agree, in tenths. */
  interface Scores {
    int of(Numbers ones, Numbers others);
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
        if (!apart.contains(both) && (isPair(links.tenths(i), one, other) || agree(one, other))) {
          join(Math.min(one, other), Math.max(one, other));
        } else {
          apart.add(both);
        }
      }
    }
  }

  /** Two rows by themselves are as likely as their link says. */
  private boolean isPair(int tenths, int one, int other) {
    return tenths >= Linkage.THRESHOLD && size[one] == 1 && size[other] == 1;
  }

  private boolean agree(int one, int other) {
    return scores.of(rows(one, ones), rows(other, others)) >= 0;
  }

  private Numbers rows(int first, Numbers into) {
    into.clear();
    for (int row = first; row != END; row = next[row]) {
      into.add(row);
    }
    return into;
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
