package org.openmash.person.matching;

/**
 * How many relatives of anybody are known too, counted in the book itself: where brothers and
 * sisters stand side by side, twins must be told apart; a list without families has no twins.
 */
final class Families {

  /** Believed before anybody is known, as if so many people had been seen. */
  private static final double RELATIVES = 3;

  private static final double BELIEVED = 2;

  /** Under one address and surname there are no more of one family. */
  private static final int MOST = 200;

  /** Forenames with fewer different letters may be one, misspelt. */
  private static final int LIKE = 4;

  private static final Kind[] KINDS = Kind.values();

  private final Cells cells;
  private final Lexicon lexicon;
  private final Numbers near = new Numbers();
  private long pairs;
  private long people;

  Families(Cells cells, Lexicon lexicon) {
    this.cells = cells;
    this.lexicon = lexicon;
  }

  double relatives() {
    return (BELIEVED * RELATIVES + pairs) / (BELIEVED + people);
  }

  void clear() {
    pairs = 0;
    people = 0;
  }

  /** Counts somebody beside those who are there; each pair is of two people. */
  void count(int slot, Postings postings, int more) {
    people += more;
    pairs += 2L * more * relativesOf(slot, postings, -1);
  }

  /** Counts somebody of one list beside the people of another. */
  void countAcross(int slot, Postings postings) {
    people++;
    pairs += relativesOf(slot, postings, -1);
  }

  /** Counts somebody beside those in slots behind. */
  void countAfter(int slot, Postings postings) {
    people++;
    pairs += 2L * relativesOf(slot, postings, slot);
  }

  private int relativesOf(int slot, Postings postings, int after) {
    int[] page = cells.page(slot);
    int from = cells.from(slot);
    near.clear();
    for (int i = from; i < from + page[from - 1]; i++) {
      int kind = Kind.kindOf(page[i]);
      if (kind == Kind.POSTCODE.ordinal() || kind == Kind.STREET.ordinal()) {
        collect(page, from, page[i], postings);
      }
    }
    near.sortOnce();
    int relatives = 0;
    for (int i = 0; i < near.size(); i++) {
      int other = near.get(i);
      if (other != slot
          && other > after
          && cells.isAlive(other)
          && areRelatives(page, from, other)) {
        relatives++;
      }
    }
    return relatives;
  }

  private void collect(int[] page, int from, int place, Postings postings) {
    Key key = Kind.kindOf(place) == Kind.POSTCODE.ordinal() ? Key.POSTCODE_NAME : Key.STREET_NAME;
    for (int i = from; i < from + page[from - 1]; i++) {
      if (Kind.kindOf(page[i]) == Kind.FAMILY.ordinal()) {
        int sound = lexicon.sound(Kind.payloadOf(page[i]));
        int hash = key.hash(Kind.payloadOf(place), sound);
        if (sound != 0 && postings.length(hash) <= MOST) {
          postings.copyTo(near, hash);
        }
      }
    }
  }

  /** A surname and an address in common, quite another forename and quite another birthday. */
  private boolean areRelatives(int[] page, int from, int slot) {
    int[] other = cells.page(slot);
    int otherFrom = cells.from(slot);
    boolean given = false;
    boolean surname = false;
    boolean postcode = false;
    boolean street = false;
    boolean house = false;
    boolean born = false;
    for (int i = from; i < from + page[from - 1]; i++) {
      int cell = page[i];
      boolean shared = shares(other, otherFrom, cell);
      switch (KINDS[Kind.kindOf(cell)]) {
        case GIVEN -> {
          if (isLike(other, otherFrom, cell)) {
            return false;
          }
          given = true;
        }
        case IDENTIFIER -> {
          if (shared) {
            return false;
          }
        }
        case FAMILY -> surname |= shared;
        case POSTCODE -> postcode |= shared;
        case STREET -> street |= shared;
        case HOUSE -> house |= shared;
        case BORN -> born |= isQuiteAnotherDay(other, otherFrom, cell);
        default -> {}
      }
    }
    return given && surname && born && (house && street || postcode);
  }

  /** Could be the same forename, misspelt; or nothing is known of the other's. */
  private boolean isLike(int[] page, int from, int given) {
    int mine = Kind.payloadOf(given);
    boolean any = false;
    for (int i = from; i < from + page[from - 1]; i++) {
      if (Kind.kindOf(page[i]) == Kind.GIVEN.ordinal()) {
        any = true;
        int theirs = Kind.payloadOf(page[i]);
        if (Long.bitCount(lexicon.letters(mine) ^ lexicon.letters(theirs)) <= LIKE) {
          return true;
        }
      }
    }
    return !any;
  }

  private static boolean shares(int[] page, int from, int cell) {
    for (int i = from; i < from + page[from - 1]; i++) {
      if (page[i] == cell) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuiteAnotherDay(int[] page, int from, int born) {
    for (int i = from; i < from + page[from - 1]; i++) {
      if (Kind.kindOf(page[i]) == Kind.BORN.ordinal()) {
        int one = Kind.payloadOf(page[i]);
        int other = Kind.payloadOf(born);
        return Days.year(one) != Days.year(other)
            && (one & 511) != (other & 511)
            && !Days.isSlip(one, other);
      }
    }
    return false;
  }
}
