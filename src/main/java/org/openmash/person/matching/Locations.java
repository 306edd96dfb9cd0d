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
  private static final int STAYED = 20;

  /** Of those who kept a street so few are written down in another town, in tenths of a bit. */
  private static final int NAMESAKE = 37;

  /** Of the postcodes of a district so many differ by one letter or digit. */
  private static final double BESIDE = 0.08;

  private Locations() {}

  static void compare(Pair pair, Tally tally) {
    postcode(pair, tally);
    simple(pair, tally, Field.STREET, Kind.STREET);
    beside(pair, tally);
    street(pair, tally);
    simple(pair, tally, Field.PLACE, Kind.PLACE);
    simple(pair, tally, Field.AREA, Kind.AREA);
    if (isNear(tally, Field.POSTCODE) || isNear(tally, Field.STREET)) {
      simple(pair, tally, Field.HOUSE, Kind.HOUSE);
    }
    if (isMoved(tally)) {
      town(tally);
    }
    namesake(tally);
    temper(tally);
  }

  private static boolean isMoved(Tally tally) {
    Level postcode = tally.level(Field.POSTCODE);
    return tally.level(Field.STREET) == Level.DIFFERENT
        && (postcode == Level.DISTRICT || postcode == Level.DIFFERENT || postcode == Level.UNKNOWN);
  }

  /**
   * Of those who moved, fewer stayed in the town than of all: no more than stayed in the district.
   */
  private static void town(Tally tally) {
    tally.weigh(Field.PLACE, Math.min(STAYED, tally.againstStrangers(Field.PLACE)));
    tally.weigh(Field.AREA, Math.min(0, tally.againstStrangers(Field.AREA)));
  }

  private static boolean isNear(Tally tally, Field field) {
    return tally.againstStrangers(field) > 30;
  }

  private static void postcode(Pair pair, Tally tally) {
    pair.begin();
    if (pair.bothHave(Kind.POSTCODE)) {
      double district = pair.frequency(Kind.OUTWARD);
      pair.best(Field.POSTCODE, Kind.POSTCODE, Kind.POSTCODE, BESIDE * district);
    }
    if (pair.weight() <= 0) {
      district(pair);
    }
    pair.settle(Field.POSTCODE, tally);
  }

  private static void district(Pair pair) {
    if (pair.bothHave(Kind.OUTWARD)) {
      for (int i = pair.query.from(Kind.OUTWARD); i < pair.query.to(Kind.OUTWARD); i++) {
        for (int j = pair.from(Kind.OUTWARD); j < pair.to(Kind.OUTWARD); j++) {
          boolean same = pair.query.term(i).id == pair.payload(j);
          double common = same ? pair.query.term(i).frequency : 0;
          pair.offer(Field.POSTCODE, same ? Level.DISTRICT : Level.DIFFERENT, common);
        }
      }
    }
  }

  /** A postcode that differs by one letter, and in another street, is another place's. */
  private static void beside(Pair pair, Tally tally) {
    if (tally.level(Field.POSTCODE) == Level.TYPO && tally.level(Field.STREET) == Level.DIFFERENT) {
      pair.begin();
      district(pair);
      pair.settle(Field.POSTCODE, tally);
    }
  }

  /**
   * Streets of one name are in many towns: where neither postcode nor town agrees it says little,
   * and beside another house nothing.
   */
  private static void namesake(Tally tally) {
    int street = tally.againstStrangers(Field.STREET);
    if (street > 0
        && tally.level(Field.POSTCODE) == Level.DIFFERENT
        && tally.level(Field.PLACE) == Level.DIFFERENT) {
      boolean otherHouse = tally.level(Field.HOUSE) == Level.DIFFERENT;
      tally.weigh(Field.STREET, otherHouse ? 0 : Math.max(0, street - NAMESAKE));
    }
  }

  /**
   * Who shares a postcode mostly shares its street: it adds what is counted, not what it is worth.
   */
  private static void street(Pair pair, Tally tally) {
    if (isSame(tally, Field.POSTCODE) && isSame(tally, Field.STREET)) {
      int both = pair.model.againstStrangers(Field.STREET, Level.SAME, pair.commonnessOfStreet());
      int one =
          Math.max(tally.againstStrangers(Field.POSTCODE), tally.againstStrangers(Field.STREET));
      if (tally.againstStrangers(Field.POSTCODE) < one) {
        tally.weigh(Field.POSTCODE, Math.max(0, both - one));
      } else {
        tally.weigh(Field.STREET, Math.max(0, both - one));
      }
    }
  }

  private static boolean isSame(Tally tally, Field field) {
    return tally.level(field) == Level.SAME;
  }

  private static void simple(Pair pair, Tally tally, Field field, Kind kind) {
    if (pair.bothHave(kind)) {
      pair.begin();
      pair.best(field, kind, kind);
      pair.settle(field, tally);
    }
  }

  /** A house in the same street says as much again; a street in the same postcode is weighed. */
  private static boolean isCountedAnew(Field field, Tally tally) {
    boolean same = isSame(tally, Field.POSTCODE) && isSame(tally, Field.STREET);
    return field == Field.HOUSE || same && (field == Field.POSTCODE || field == Field.STREET);
  }

  private static void temper(Tally tally) {
    Field most = Field.POSTCODE;
    Field least = Field.POSTCODE;
    int shared = 0;
    int moved = 0;
    for (Field field : FIELDS) {
      most = tally.againstStrangers(field) > tally.againstStrangers(most) ? field : most;
      least = tally.againstStrangers(field) < tally.againstStrangers(least) ? field : least;
      shared = Math.min(shared, tally.againstRelatives(field));
      moved = Math.max(moved, tally.againstRelatives(field));
    }
    int strongest = tally.againstStrangers(most);
    for (Field field : FIELDS) {
      int weight = tally.againstStrangers(field);
      if (weight > 0 && field != most) {
        tally.weigh(field, isCountedAnew(field, tally) ? weight : (int) (weight * SECOND));
      } else if (weight < 0 && field != least) {
        tally.weigh(field, 0);
      }
      tally.weighRelatives(field, 0);
    }
    // A family has one address: that it is shared, or left, is one fact.
    tally.weighRelatives(Field.POSTCODE, strongest < HERE ? moved : shared);
  }
}
