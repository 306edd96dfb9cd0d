package org.openmash.person.matching;

import java.util.Arrays;

/** Everybody's facts as cells in pages of integers; a person has a slot for good. */
final class Cells {

  private static final int PAGE_BITS = 18;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int GONE = -1;

  private int[][] pages = {new int[PAGE]};
  private int[] start = new int[1 << 10];
  private int size;
  private int used;
  private int alive;

  int size() {
    return size;
  }

  int alive() {
    return alive;
  }

  boolean isAlive(int slot) {
    return start[slot] != GONE;
  }

  int add(int[] cells) {
    if ((used & PAGE - 1) + cells.length + 1 > PAGE) {
      used = (used | PAGE - 1) + 1;
    }
    if (used >>> PAGE_BITS == pages.length) {
      pages = Arrays.copyOf(pages, pages.length + 1);
      pages[pages.length - 1] = new int[PAGE];
    }
    int[] page = pages[used >>> PAGE_BITS];
    int from = used & PAGE - 1;
    page[from] = cells.length;
    System.arraycopy(cells, 0, page, from + 1, cells.length);
    if (size == start.length) {
      start = Arrays.copyOf(start, size + (size >> 1));
    }
    start[size] = used;
    used += cells.length + 1;
    alive++;
    return size++;
  }

  void remove(int slot) {
    start[slot] = GONE;
    alive--;
  }

  /** The page a slot's cells stand in, from {@link #from} on. */
  int[] page(int slot) {
    return pages[start[slot] >>> PAGE_BITS];
  }

  int from(int slot) {
    return (start[slot] & PAGE - 1) + 1;
  }

  boolean has(int slot, int cell) {
    int[] page = page(slot);
    int from = from(slot);
    for (int i = from; i < from + page[from - 1]; i++) {
      if (page[i] == cell) {
        return true;
      }
    }
    return false;
  }

  int[] copy(int slot) {
    int from = from(slot);
    int[] page = page(slot);
    return Arrays.copyOfRange(page, from, from + page[from - 1]);
  }

  long memory() {
    return (long) pages.length * PAGE * 4 + start.length * 4L;
  }
}
