package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.stream.IntStream;

/** Finds all pairs of a book that are likely one person, with every processor there is. */
final class Linkage {

  /** One for every set: as likely as not. */
  static final int THRESHOLD = 0;

  private static final int BLOCK = 256;
  private static final int BLOCKS_AT_ONCE = 32;

  private final Book book;
  private final Lock reading;

  /** Two slots and how well they agree. */
  record Link(int left, int right, int tenths) {}

  /** Hears of links in the order of their slots. */
  interface Hearer {
    void hear(List<Link> links, int doneUntil);
  }

  Linkage(Book book, Lock reading) {
    this.reading = reading;
    this.book = book;
  }

  /**
   * @param until slots before this one are asked for
   * @param after the slots that are looked through begin behind it; -1: behind the one asked for
   */
  void run(int until, int after, int threshold, Hearer hearer) {
    for (int start = 0; start < until; start += BLOCK * BLOCKS_AT_ONCE) {
      int from = start;
      int to = Math.min(until, start + BLOCK * BLOCKS_AT_ONCE);
      List<Link> links =
          IntStream.range(0, (to - from + BLOCK - 1) / BLOCK)
              .parallel()
              .mapToObj(block -> {
                int first = from + block * BLOCK;
                return block(first, Math.min(to, first + BLOCK), after, threshold);
              })
              .flatMap(List::stream)
              .toList();
      hearer.hear(links, to);
    }
  }

  private List<Link> block(int from, int to, int after, int threshold) {
    reading.lock();
    try {
      return locked(from, to, after, threshold);
    } finally {
      reading.unlock();
    }
  }

  private List<Link> locked(int from, int to, int after, int threshold) {
    List<Link> links = new ArrayList<>();
    Search search = new Search(book);
    for (int slot = from; slot < to; slot++) {
      if (book.isAlive(slot)) {
        int asked = slot;
        search.run(
            book.query(slot),
            after < 0 ? slot : after,
            (scorer, found, tenths) -> {
              if (tenths >= threshold) {
                links.add(new Link(asked, found, tenths));
              }
            });
      }
    }
    return links;
  }
}
