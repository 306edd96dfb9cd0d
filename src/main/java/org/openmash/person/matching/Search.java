package org.openmash.person.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One look through a book: who shares a key with the person asked for, and how well each fits. */
final class Search {

  /** A list this long says nothing any more; that it was passed over is said. */
  private static final int TOO_COMMON = 20_000;

  /**
   * Sharing no more than what so many share does not make one person of two who also have birthdays
   * and postcodes, by which they are found if they are one.
   */
  private static final int LONG = 100;

  private static final Set<Key> WEAK =
      EnumSet.of(Key.NAMES, Key.NAME_PART, Key.YEAR_NAME, Key.DISTRICT_NAME, Key.STREET_NAME);

  private final Book book;
  private final Keys keys;
  private final Numbers found = new Numbers();
  private final Set<Key> tooCommon = EnumSet.noneOf(Key.class);
  private final Set<Key> passedOver = EnumSet.noneOf(Key.class);

  /** Hears of everybody who was looked at; the scorer can say why. */
  interface Hearer {
    /** Whoever fits less well need not be told of. */
    int atLeast();

    void hear(Scorer scorer, int slot, int tenths);
  }

  Search(Book book) {
    this.book = book;
    this.keys = book.keys();
  }

  void run(Query query, Hearer hearer) {
    collect(query, true);
    Scorer scorer = book.scorer(query);
    for (int i = 0; i < found.size(); i++) {
      hear(scorer, found.get(i), hearer);
    }
  }

  /** Asks for somebody known, as far as a plan says. */
  void run(int slot, Plan plan, Hearer hearer) {
    Query query = book.query(slot);
    collect(query, plan.isThorough(slot));
    Scorer scorer = book.scorerOfKnown(query);
    for (int i = 0; i < found.size(); i++) {
      if (plan.isToTell(slot, found.get(i))) {
        hear(scorer, found.get(i), hearer);
      }
    }
  }

  private void hear(Scorer scorer, int slot, Hearer hearer) {
    if (book.isAlive(slot)) {
      int tenths = book.score(scorer, slot, hearer.atLeast());
      if (tenths != Scorer.TOO_LITTLE) {
        hearer.hear(scorer, slot, tenths);
      }
    }
  }

  private void collect(Query query, boolean isThorough) {
    found.clear();
    tooCommon.clear();
    keys.of(query);
    Postings postings = book.postings();
    for (int i = 0; i < keys.size(); i++) {
      int length = postings.length(keys.hash(i));
      if (length > TOO_COMMON) {
        tooCommon.add(keys.key(i));
      } else if (isThorough || length <= LONG || !WEAK.contains(keys.key(i))) {
        postings.copyTo(found, keys.hash(i));
      }
    }
    passedOver.addAll(tooCommon);
    found.sortOnce();
  }

  int compared() {
    return found.size();
  }

  List<String> tooCommon() {
    return tooCommon.stream().map(Key::words).toList();
  }

  /** What was too common in any of the runs. */
  Set<Key> passedOver() {
    return passedOver;
  }
}
