package org.openmash.person.matching;

/**
 * Compares where people live. A postcode nearly says the street, and a move changes all of it, so
 * the strongest sign counts in full and the others in part.
 */
final class Locations {

  private static final Field[] FIELDS = {
    Field.POSTCODE, Field.HOUSE, Field.STREET, Field.PLACE, Field.AREA
  };

  /** So much of an address agrees that it is the same. */
  private static final int HERE = 60;

  private static final double SECOND = 0.5;

  private Locations() {}

  static void compare(Pair pair, Tally tally) {
    postcode(pair, tally);
    simple(pair, tally, Field.STREET, Kind.STREET);
    simple(pair, tally, Field.PLACE, Kind.PLACE);
    simple(pair, tally, Field.AREA, Kind.AREA);
    if (isNear(tally, Field.POSTCODE) || isNear(tally, Field.STREET)) {
      simple(pair, tally, Field.HOUSE, Kind.HOUSE);
    }
    temper(tally);
  }

  private static boolean isNear(Tally tally, Field field) {
    return tally.againstStrangers(field) > 30;
  }

  private static void postcode(Pair pair, Tally tally) {
    pair.begin();
    if (pair.bothHave(Kind.POSTCODE)) {
      pair.best(Field.POSTCODE, Kind.POSTCODE, Kind.POSTCODE);
    }
    if (pair.weight() <= 0 && pair.bothHave(Kind.OUTWARD)) {
      for (int i = pair.query.from(Kind.OUTWARD); i < pair.query.to(Kind.OUTWARD); i++) {
        for (int j = pair.from(Kind.OUTWARD); j < pair.to(Kind.OUTWARD); j++) {
          boolean same = pair.query.term(i).id == pair.payload(j);
          double common = same ? pair.query.term(i).frequency : 0;
          pair.offer(Field.POSTCODE, same ? Level.DISTRICT : Level.DIFFERENT, common);
        }
      }
    }
    pair.settle(Field.POSTCODE, tally);
  }

  private static void simple(Pair pair, Tally tally, Field field, Kind kind) {
    if (pair.bothHave(kind)) {
      pair.begin();
      pair.best(field, kind, kind);
      pair.settle(field, tally);
    }
  }

  private static void temper(Tally tally) {
    int most = 0;
    int least = 0;
    int shared = 0;
    int moved = 0;
    for (Field field : FIELDS) {
      most = Math.max(most, tally.againstStrangers(field));
      least = Math.min(least, tally.againstStrangers(field));
      shared = Math.min(shared, tally.againstRelatives(field));
      moved = Math.max(moved, tally.againstRelatives(field));
    }
    for (Field field : FIELDS) {
      int weight = tally.againstStrangers(field);
      if (weight > 0 && weight < most) {
        tally.weigh(field, (int) (weight * SECOND));
      } else if (weight < 0 && weight > least) {
        tally.weigh(field, 0);
      }
      tally.weighRelatives(field, 0);
    }
    // A family has one address: that it is shared, or left, is one fact.
    tally.weighRelatives(Field.POSTCODE, most < HERE ? moved : shared);
  }
}
