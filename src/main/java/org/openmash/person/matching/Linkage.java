package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.Lock;
import java.util.stream.IntStream;

/** Finds all pairs of a book that are likely one person, with every processor there is. */
final class Linkage {

  /** One for every set: as likely as not. */
  static final int THRESHOLD = 0;

  /** Kept for groups, which may be one person though no single pair of rows is likely. */
  static final int PERHAPS = -30;

  private static final int BLOCK = 256;
  private static final int BLOCKS_AT_ONCE = 32;

  private final Book book;
  private final Lock reading;
  private final int threshold;
  private final AtomicLongArray passedOver = new AtomicLongArray(Key.COUNT);

  /** Two slots and how well they agree. */
  record Link(int left, int right, int tenths) {}

  /** Hears of links in the order of their slots, by the thread that asked. */
  interface Hearer {
    void hear(List<Link> links, int done);
  }

  Linkage(Book book, Lock reading, int threshold) {
    this.reading = reading;
    this.book = book;
    this.threshold = threshold;
  }

  void run(Plan plan, Hearer hearer) {
    int until = plan.asked().length;
    for (int start = 0; start < until; start += BLOCK * BLOCKS_AT_ONCE) {
      int from = start;
      int to = Math.min(until, start + BLOCK * BLOCKS_AT_ONCE);
      List<Link> links =
          IntStream.range(0, (to - from + BLOCK - 1) / BLOCK)
              .parallel()
              .mapToObj(block -> {
                int first = from + block * BLOCK;
                return block(plan, first, Math.min(to, first + BLOCK));
              })
              .flatMap(List::stream)
              .toList();
      hearer.hear(links, to);
    }
  }

  /** What was so common that those who share only that were not compared. */
  List<PassedOver> passedOver() {
    return PassedOver.of(IntStream.range(0, Key.COUNT).mapToLong(passedOver::get).toArray());
  }

  private List<Link> block(Plan plan, int from, int to) {
    reading.lock();
    try {
      List<Link> links = new ArrayList<>();
      Search search = new Search(book);
      for (int i = from; i < to; i++) {
        int asked = plan.asked()[i];
        if (book.isAlive(asked)) {
          search.run(asked, plan, new Finding(asked, links));
        }
      }
      for (int key = 0; key < Key.COUNT; key++) {
        passedOver.addAndGet(key, search.passedOver()[key]);
      }
      return links;
    } finally {
      reading.unlock();
    }
  }

  /** Keeps whoever is likely enough. */
  private final class Finding implements Search.Hearer {

    private final int asked;
    private final List<Link> links;

    Finding(int asked, List<Link> links) {
      this.asked = asked;
      this.links = links;
    }

    @Override
    public int atLeast() {
      return threshold;
    }

    @Override
    public void hear(Scorer scorer, int slot, int tenths) {
      if (tenths >= threshold) {
        links.add(new Link(asked, slot, tenths));
      }
    }
  }
}
