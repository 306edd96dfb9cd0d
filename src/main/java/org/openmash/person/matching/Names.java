package org.openmash.person.matching;

/** Compares names: order, short forms, sounds, slips, halves of double names, names once borne. */
final class Names {

  private Names() {}

  static void compare(Pair pair, Tally tally) {
    boolean swapped = isSwapped(pair);
    boolean usedMiddle = forename(pair, tally, swapped);
    surname(pair, tally, swapped);
    if (!usedMiddle && pair.bothHave(Kind.OTHER)) {
      pair.begin();
      pair.best(Field.OTHER_NAMES, Kind.OTHER, Kind.OTHER);
      pair.settle(Field.OTHER_NAMES, tally);
    }
  }

  /** Answers whether a middle name was used up. */
  private static boolean forename(Pair pair, Tally tally, boolean swapped) {
    pair.begin();
    pair.best(Field.FORENAME, Kind.GIVEN, Kind.GIVEN);
    if (pair.weight() < 0) {
      pair.elsewhere(Field.FORENAME, Level.MIDDLE, Kind.GIVEN, Kind.OTHER);
      pair.elsewhere(Field.FORENAME, Level.MIDDLE, Kind.OTHER, Kind.GIVEN);
      if (swapped) {
        pair.elsewhere(Field.FORENAME, Level.SWAPPED, Kind.GIVEN, Kind.FAMILY);
      }
    }
    pair.settle(Field.FORENAME, tally);
    return pair.level() == Level.MIDDLE;
  }

  private static void surname(Pair pair, Tally tally, boolean swapped) {
    pair.begin();
    pair.best(Field.SURNAME, Kind.FAMILY, Kind.FAMILY);
    if (pair.weight() < 0) {
      pair.elsewhere(Field.SURNAME, Level.MIDDLE, Kind.FAMILY, Kind.OTHER);
      pair.elsewhere(Field.SURNAME, Level.MIDDLE, Kind.OTHER, Kind.FAMILY);
      // What an exchange costs is paid with the forename; half an exchange is another name.
      Level as = swapped ? Level.SWAPPED : Level.MIDDLE;
      pair.elsewhere(Field.SURNAME, as, Kind.FAMILY, Kind.GIVEN);
      pair.elsewhere(Field.SURNAME, as, Kind.GIVEN, Kind.FAMILY);
    }
    pair.settle(Field.SURNAME, tally);
  }

  /** Both stand in the other's place, or the only name there is does. */
  private static boolean isSwapped(Pair pair) {
    boolean over = pair.agree(Kind.GIVEN, Kind.FAMILY);
    boolean under = pair.agree(Kind.FAMILY, Kind.GIVEN);
    return over && under || over && isSingle(pair) || under && isSingle(pair);
  }

  private static boolean isSingle(Pair pair) {
    return pair.query.has(Kind.GIVEN) != pair.query.has(Kind.FAMILY)
        || pair.has(Kind.GIVEN) != pair.has(Kind.FAMILY);
  }
}
