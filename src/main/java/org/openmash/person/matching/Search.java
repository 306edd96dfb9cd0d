package org.openmash.person.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One look through a book: who shares a key with the person asked for, and how well each fits. */
final class Search {

  /** A list this long says nothing any more; that it was passed over is said. */
  private static final int TOO_COMMON = 20_000;

  /** Sharing one name besides a place with so many makes no one person of two who share no more. */
  private static final int LONG = 100;

  /**
   * Of one name: who shares both names, or anything of a birthday or postcode, is found by that.
   */
  private static final Set<Key> WEAK = EnumSet.of(Key.DISTRICT_NAME, Key.STREET_NAME);

  private final Book book;
  private final Keys keys;
  private final Numbers found = new Numbers();
  private final Set<Key> tooCommon = EnumSet.noneOf(Key.class);
  private final long[] passedOver = new long[Key.COUNT];

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
    collect(query, true, -1);
    Scorer scorer = book.scorer(query);
    for (int i = 0; i < found.size(); i++) {
      hear(scorer, found.get(i), hearer);
    }
  }

  /** Asks for somebody known, as far as a plan says. */
  void run(int slot, Plan plan, Hearer hearer) {
    Query query = book.query(slot);
    collect(query, plan.isThorough(slot), plan.after(slot));
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

  private void collect(Query query, boolean isThorough, int after) {
    found.clear();
    tooCommon.clear();
    keys.of(query);
    Postings postings = book.postings();
    for (int i = 0; i < keys.size(); i++) {
      int hash = keys.hash(i);
      int length = postings.length(hash);
      if (length > TOO_COMMON) {
        tooCommon.add(keys.key(i));
        passedOver[keys.key(i).ordinal()] += postings.lengthAfter(hash, after);
      } else if (isThorough || length <= LONG || !WEAK.contains(keys.key(i))) {
        postings.copyTo(found, hash, after);
      } else {
        passedOver[keys.key(i).ordinal()] += postings.lengthAfter(hash, after);
      }
    }
    found.sortOnce();
  }

  int compared() {
    return found.size();
  }

  /** The message keys of what was too common. */
  List<String> tooCommon() {
    return tooCommon.stream().map(Key::message).toList();
  }

  /** How many were passed over in all runs, by key. */
  long[] passedOver() {
    return passedOver;
  }
}
