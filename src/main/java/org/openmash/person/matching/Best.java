package org.openmash.person.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The best few of many. */
final class Best implements Search.Hearer {

  record Hit(int slot, int tenths) implements Comparable<Hit> {
    @Override
    public int compareTo(Hit other) {
      int better = Integer.compare(tenths, other.tenths);
      return better != 0 ? better : Integer.compare(other.slot, slot);
    }
  }

  private final int most;
  private final PriorityQueue<Hit> hits = new PriorityQueue<>();

  Best(int most) {
    this.most = most;
  }

  @Override
  public int atLeast() {
    Hit least = hits.peek();
    return least == null || hits.size() < most ? Scorer.TOO_LITTLE + 1 : least.tenths() + 1;
  }

  @Override
  public void hear(Scorer scorer, int slot, int tenths) {
    Hit least = hits.peek();
    if (hits.size() < most || least != null && tenths > least.tenths()) {
      hits.add(new Hit(slot, tenths));
      if (hits.size() > most) {
        hits.poll();
      }
    }
  }

  /** Best first. */
  Hit[] inOrder() {
    Hit[] all = hits.toArray(Hit[]::new);
    Arrays.sort(all, Comparator.reverseOrder());
    return all;
  }
}
