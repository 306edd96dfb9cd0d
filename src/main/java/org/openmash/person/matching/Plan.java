package org.openmash.person.matching;

import java.util.BitSet;

/** Who is asked for when a whole book is gone through, and whose it is to tell of a pair. */
sealed interface Plan {

  /** Slots to ask for, in their order. */
  int[] asked();

  /** So that each pair is weighed once. */
  boolean isToTell(int asked, int found);

  /** Nobody in this slot or before it is this one's to tell of. */
  default int after(int asked) {
    return -1;
  }

  /** Whoever has facts enough to be found by is not looked for in long lists too. */
  boolean isThorough(int asked);

  /** Each of the left list among the right, whose slots begin here. */
  record BetweenLists(int[] asked, int right) implements Plan {

    static BetweenLists of(int right) {
      return new BetweenLists(range(right), right);
    }

    @Override
    public boolean isToTell(int asked, int found) {
      return found >= right;
    }

    @Override
    public boolean isThorough(int asked) {
      return true;
    }
  }

  /**
   * Everybody among everybody.
   *
   * @param thin those with few facts, who look for all others
   */
  record Within(int[] asked, BitSet thin) implements Plan {

    static Within of(Book book) {
      return new Within(book.alive(), book.thin());
    }

    @Override
    public boolean isToTell(int asked, int found) {
      return thin.get(asked) == thin.get(found) ? found > asked : thin.get(asked);
    }

    @Override
    public int after(int asked) {
      return thin.get(asked) ? -1 : asked;
    }

    @Override
    public boolean isThorough(int asked) {
      return thin.get(asked);
    }
  }

  /** A few among everybody. */
  record OfSome(int[] asked, BitSet all) implements Plan {

    static OfSome of(int[] slots) {
      BitSet all = new BitSet();
      for (int slot : slots) {
        all.set(slot);
      }
      return new OfSome(slots, all);
    }

    @Override
    public boolean isToTell(int asked, int found) {
      return found != asked && (!all.get(found) || found > asked);
    }

    @Override
    public boolean isThorough(int asked) {
      return true;
    }
  }

  private static int[] range(int until) {
    int[] range = new int[until];
    for (int i = 0; i < until; i++) {
      range[i] = i;
    }
    return range;
  }
}
