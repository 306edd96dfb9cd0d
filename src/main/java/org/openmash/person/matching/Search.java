package org.openmash.person.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One look through a book: who shares a key with the person asked for, and how well each fits. */
final class Search {

  /** A list this long says nothing any more; that it was passed over is said. */
  private static final int TOO_COMMON = 20_000;

  private final Book book;
  private final Keys keys;
  private final Numbers found = new Numbers();
  private final Set<Key> tooCommon = EnumSet.noneOf(Key.class);

  /** Hears of everybody who was looked at; the scorer can say why. */
  interface Hearer {
    void hear(Scorer scorer, int slot, int tenths);
  }

  Search(Book book) {
    this.book = book;
    this.keys = book.keys();
  }

  /**
   * @param after only slots behind this one are looked at; -1 for all
   */
  void run(Query query, int after, Hearer hearer) {
    collect(query);
    Scorer scorer = book.scorer(query);
    for (int i = 0; i < found.size(); i++) {
      int slot = found.get(i);
      if (slot > after && book.isAlive(slot)) {
        hearer.hear(scorer, slot, book.score(scorer, slot));
      }
    }
  }

  private void collect(Query query) {
    found.clear();
    tooCommon.clear();
    keys.of(query);
    Postings postings = book.postings();
    for (int i = 0; i < keys.size(); i++) {
      if (postings.length(keys.hash(i)) > TOO_COMMON) {
        tooCommon.add(keys.key(i));
      } else {
        postings.copyTo(found, keys.hash(i));
      }
    }
    found.sortOnce();
  }

  int compared() {
    return found.size();
  }

  List<String> tooCommon() {
    return tooCommon.stream().map(Key::words).toList();
  }
}
