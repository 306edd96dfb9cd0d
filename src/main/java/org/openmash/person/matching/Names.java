package org.openmash.person.matching;

import java.util.EnumSet;
import java.util.Set;

/** Compares names: order, short forms, sounds, slips, halves of double names, names once borne. */
final class Names {

  private static final Set<Level> NEARLY_SAME = EnumSet.of(Level.SAME, Level.TYPO, Level.NICKNAME);

  /** Enough where the other name is exchanged too. */
  private static final Set<Level> LIKE =
      EnumSet.of(
          Level.SAME,
          Level.TYPO,
          Level.NICKNAME,
          Level.SOUNDS,
          Level.CLOSE,
          Level.START,
          Level.ALIKE,
          Level.INITIAL);

  private Names() {}

  static void compare(Pair pair, Tally tally) {
    boolean swapped = isSwapped(pair);
    forename(pair, tally, swapped);
    Level forename = pair.level();
    if (forename != Level.ELSEWHERE || swapped) {
      surname(pair, tally, swapped);
    }
    if (pair.bothHave(Kind.OTHER)) {
      others(pair, tally, forename);
    }
  }

  private static void forename(Pair pair, Tally tally, boolean swapped) {
    pair.begin();
    pair.best(Field.FORENAME, Kind.GIVEN, Kind.GIVEN);
    if (pair.level() == Level.SAME && haveOtherSecondHalves(pair)) {
      pair.begin();
      pair.offer(Field.FORENAME, Level.ALIKE, 0);
    } else if (pair.weight() < 0) {
      pair.elsewhere(Field.FORENAME, Level.MIDDLE, Kind.GIVEN, Kind.OTHER);
      pair.elsewhere(Field.FORENAME, Level.MIDDLE, Kind.OTHER, Kind.GIVEN);
      if (swapped) {
        pair.elsewhere(Field.FORENAME, Level.SWAPPED, Kind.GIVEN, Kind.FAMILY);
        pair.elsewhere(Field.FORENAME, Level.SWAPPED, Kind.FAMILY, Kind.GIVEN);
        pair.elsewhere(Field.FORENAME, Level.ELSEWHERE, Kind.OTHER, Kind.FAMILY);
        pair.elsewhere(Field.FORENAME, Level.ELSEWHERE, Kind.FAMILY, Kind.OTHER);
      } else if (!pair.agree(Kind.FAMILY, Kind.FAMILY, LIKE)) {
        // Half an exchange: the forename stands where a surname is, and the surname is lost.
        pair.forenameElsewhere(Kind.GIVEN, Kind.FAMILY);
        pair.forenameElsewhere(Kind.FAMILY, Kind.GIVEN);
      }
    }
    if (isNamedLater(pair, Kind.UNNAMED, Kind.GIVEN)
        || isNamedLater(pair, Kind.GIVEN, Kind.UNNAMED)) {
      pair.offer(Field.FORENAME, Level.UNNAMED, 0);
    }
    pair.settle(Field.FORENAME, tally);
  }

  /** Lola-Rose and Lola-Mae; Lola may be either. */
  private static boolean haveOtherSecondHalves(Pair pair) {
    Query query = pair.query;
    return query.to(Kind.GIVEN) - query.from(Kind.GIVEN) == 2
        && pair.to(Kind.GIVEN) - pair.from(Kind.GIVEN) == 2
        && Likeness.of(
                    query.term(query.from(Kind.GIVEN)),
                    pair.lexicon,
                    pair.payload(pair.from(Kind.GIVEN)))
                .compareTo(Level.CLOSE)
            > 0;
  }

  /**
   * A baby that was born without a name and somebody who has one; the unborn are named at birth.
   */
  private static boolean isNamedLater(Pair pair, Kind asked, Kind known) {
    return pair.query.has(asked)
        && pair.has(known)
        && !pair.query.has(Kind.EXPECTED)
        && !pair.has(Kind.EXPECTED);
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
    if (pair.bothHave(Kind.FAMILY) && (pair.query.has(Kind.EXPECTED) || pair.has(Kind.EXPECTED))) {
      // Whoever is not born yet goes by its mother's name for the time being.
      pair.offer(Field.SURNAME, Level.UNNAMED, 0);
    }
    pair.settle(Field.SURNAME, tally);
  }

  private static void others(Pair pair, Tally tally, Level forename) {
    if (forename != Level.MIDDLE) {
      pair.begin();
      pair.bestOfOthers(forename == Level.SAME);
      pair.settle(Field.OTHER_NAMES, tally);
    } else if (!pair.agree(Kind.OTHER, Kind.OTHER, LIKE)) {
      // One's second name is the other's first: then the first must not have yet another.
      tally.set(Field.OTHER_NAMES, Level.DIFFERENT, 0, pair.model);
    }
  }

  /** Both stand in the other's place, or the only name there is does. */
  private static boolean isSwapped(Pair pair) {
    boolean over = pair.agree(Kind.GIVEN, Kind.FAMILY, NEARLY_SAME);
    boolean under = pair.agree(Kind.FAMILY, Kind.GIVEN, NEARLY_SAME);
    if (!over && !under) {
      return false;
    }
    return isSingle(pair)
        || pair.agree(Kind.GIVEN, Kind.FAMILY, LIKE) && pair.agree(Kind.FAMILY, Kind.GIVEN, LIKE)
        || over && pair.agree(Kind.FAMILY, Kind.OTHER)
        || under && pair.agree(Kind.OTHER, Kind.FAMILY);
  }

  private static boolean isSingle(Pair pair) {
    if (pair.query.has(Kind.UNNAMED) || pair.has(Kind.UNNAMED)) {
      return false;
    }
    return pair.query.has(Kind.GIVEN) != pair.query.has(Kind.FAMILY)
        || pair.has(Kind.GIVEN) != pair.has(Kind.FAMILY);
  }
}
