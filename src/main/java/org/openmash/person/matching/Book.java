package org.openmash.person.matching;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everybody who is known, in slots: facts, words and keys. One thread writes at a time; the reader
 * of a search must not see it write, which {@link PersonIndex} sees to.
 */
final class Book {

  /** Of whoever is known, so many are known a second time. */
  private static final double KNOWN_TWICE = 0.02;

  private static final Kind[] KINDS = Kind.values();

  private final Lexicon lexicon = new Lexicon(KnownNames.SHIPPED);
  private final Cells cells = new Cells();
  private final Years years;
  private final Fashions fashions = new Fashions(lexicon);
  private final Families families = new Families(cells, lexicon);
  private final Model model;
  private final double fewestRelatives;
  private final int fewestPeople;
  private double repeats = KNOWN_TWICE;

  /** So many can be asked for but not found. */
  private int outside;

  private Postings postings = Postings.none();

  /**
   * @param fewestRelatives so many relatives of anybody are known at least, whatever is counted
   * @param fewestPeople whoever is asked for is one of so many at least, known or not
   * @param thisYear 0 where it is the last in which anybody who is known was born
   */
  Book(Model model, double fewestRelatives, int fewestPeople, int thisYear) {
    this.years = new Years(thisYear);
    this.model = model;
    this.fewestPeople = fewestPeople;
    this.fewestRelatives = fewestRelatives;
  }

  /** Adds without keys; the next {@link #pack} makes them for all. */
  int load(Profile profile) {
    List<Profile.Entry> entries = profile.entries();
    int[] facts = new int[entries.size()];
    for (int i = 0; i < facts.length; i++) {
      Profile.Entry entry = entries.get(i);
      Kind kind = entry.kind();
      facts[i] =
          kind.cell(
              kind.isNumber()
                  ? entry.number()
                  : lexicon.findOrAdd(kind.vocabulary(), entry.word()));
    }
    count(facts, 1);
    return cells.add(facts);
  }

  int add(Profile profile) {
    int slot = load(profile);
    families.count(slot, postings, 1);
    Keys keys = new Keys(lexicon);
    keys.of(cells.page(slot), cells.from(slot));
    for (int i = 0; i < keys.size(); i++) {
      postings.add(keys.hash(i), slot);
    }
    if (postings.isRagged()) {
      pack();
    }
    return slot;
  }

  void remove(int slot) {
    families.count(slot, postings, -1);
    count(cells.copy(slot), -1);
    cells.remove(slot);
  }

  void pack() {
    pack(0);
  }

  /** Makes keys for the slots from this one on; those before can be asked for but not found. */
  void pack(int from) {
    postings = Postings.of(cells, from, lexicon);
    outside = from;
    families.clear();
    for (int slot = 0; slot < (from == 0 ? cells.size() : from); slot++) {
      if (cells.isAlive(slot)) {
        if (from == 0) {
          families.countAfter(slot, postings);
        } else {
          families.countAcross(slot, postings);
        }
      }
    }
  }

  private void count(int[] facts, int more) {
    for (int cell : facts) {
      Kind kind = KINDS[Kind.kindOf(cell)];
      if (kind.isCounted()) {
        lexicon.count(Kind.payloadOf(cell), more);
      } else if (kind == Kind.BORN) {
        years.count(Days.year(Kind.payloadOf(cell)), more);
        countNames(facts, Days.year(Kind.payloadOf(cell)), more);
      }
    }
  }

  private void countNames(int[] facts, int year, int more) {
    for (int cell : facts) {
      if (Kind.kindOf(cell) == Kind.GIVEN.ordinal() || Kind.kindOf(cell) == Kind.OTHER.ordinal()) {
        fashions.count(Kind.payloadOf(cell), year, more);
      }
    }
  }

  int slots() {
    return cells.size();
  }

  int people() {
    return cells.alive();
  }

  Query query(Profile profile) {
    return Query.of(profile, lexicon);
  }

  Query query(int slot) {
    return Query.of(cells.copy(slot), lexicon);
  }

  /** For somebody asked for, of whom nothing is known but that it may be anybody. */
  Scorer scorer(Query query) {
    return scorer(query, 1);
  }

  /**
   * @param repeats so many others here are the same person
   */
  private Scorer scorer(Query query, double repeats) {
    double relatives = Math.max(fewestRelatives, families.relatives());
    double any = repeats / Math.max(fewestPeople, cells.alive());
    Neighbours neighbours = new Neighbours(cells, lexicon, postings, cells.alive() - outside);
    return new Scorer(
        new Pair(query, lexicon, model, neighbours, fashions),
        years,
        any,
        relatives / Math.min(1, repeats));
  }

  /**
   * What is believed of a list before it is compared.
   *
   * @param others so many rows of its own person a row has among those it is compared with
   * @param own so many of the rows that bear a value are the same person's
   */
  void expect(double others, double own) {
    repeats = Math.max(KNOWN_TWICE, others);
    lexicon.leaveOut(own);
  }

  /** For somebody known, who may be known again. */
  Scorer scorer(int slot) {
    return scorerOfKnown(query(slot));
  }

  Scorer scorerOfKnown(Query query) {
    return scorer(query, repeats);
  }

  int score(Scorer scorer, int slot, int atLeast) {
    return scorer.score(cells.page(slot), cells.from(slot), atLeast);
  }

  int score(Scorer scorer, int slot) {
    return scorer.score(cells.page(slot), cells.from(slot));
  }

  boolean isAlive(int slot) {
    return cells.isAlive(slot);
  }

  int[] alive() {
    return IntStream.range(0, cells.size()).filter(cells::isAlive).toArray();
  }

  /** Those who lack a birthday or a postcode: they share few keys with whoever they are. */
  BitSet thin() {
    BitSet thin = new BitSet(cells.size());
    for (int slot = 0; slot < cells.size(); slot++) {
      if (cells.isAlive(slot)) {
        thin.set(slot, isThin(cells.page(slot), cells.from(slot)));
      }
    }
    return thin;
  }

  private static boolean isThin(int[] page, int from) {
    boolean birthday = false;
    boolean postcode = false;
    for (int i = from; i < from + page[from - 1]; i++) {
      int kind = Kind.kindOf(page[i]);
      birthday |= kind == Kind.BORN.ordinal() && Days.isBirthday(Kind.payloadOf(page[i]));
      postcode |= kind == Kind.POSTCODE.ordinal();
    }
    return !birthday || !postcode;
  }

  Keys keys() {
    return new Keys(lexicon);
  }

  Postings postings() {
    return postings;
  }

  /** Bytes, about. */
  long memory() {
    return lexicon.memory() + fashions.memory() + cells.memory() + postings.memory();
  }

  String memoryWords() {
    return "words %,d MB (%,d), facts %,d MB, keys %,d MB (%,d)"
        .formatted(
            lexicon.memory() >> 20,
            lexicon.size(),
            cells.memory() >> 20,
            postings.memory() >> 20,
            postings.entries());
  }
}
