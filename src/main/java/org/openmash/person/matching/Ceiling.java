package org.openmash.person.matching;

/**
 * The most that the parts of a comparison can still bring for one person asked for: whoever cannot
 * reach what is wanted any more need not be compared to the end.
 */
final class Ceiling {

  private static final Kind[] NAMES = {Kind.GIVEN, Kind.OTHER, Kind.FAMILY};

  private final Pair pair;
  private final Query query;
  private final Model model;
  private final int names;
  private final int locations;
  private final int others;

  Ceiling(Pair pair) {
    this.pair = pair;
    this.query = pair.query;
    this.model = pair.model;
    this.names = most(Field.FORENAME, NAMES) + most(Field.SURNAME, NAMES) + otherNames();
    this.locations = ofLocations();
    this.others =
        most(Field.BIRTHPLACE, Kind.BIRTHPLACE)
            + most(Field.OCCUPATION, Kind.OCCUPATION)
            + model.most(Field.SEX, 0)
            + (query.has(Kind.IDENTIFIER) ? model.most(Field.IDENTIFIER, 0) : 0)
            + (query.has(Kind.MOTHER) || query.has(Kind.MOTHER_GIVEN)
                ? model.most(Field.MOTHER, 0)
                : 0);
  }

  private int otherNames() {
    return query.has(Kind.OTHER) ? most(Field.OTHER_NAMES, Kind.OTHER) : 0;
  }

  private int ofLocations() {
    int postcode =
        Math.max(most(Field.POSTCODE, Kind.POSTCODE), most(Field.POSTCODE, Kind.OUTWARD));
    return postcode
        + most(Field.HOUSE, Kind.HOUSE)
        + (query.has(Kind.POSTCODE) && query.has(Kind.STREET)
            // A street in its postcode may be rarer than either.
            ? model.most(Field.STREET, 0)
            : most(Field.STREET, Kind.STREET))
        + most(Field.PLACE, Kind.PLACE)
        + most(Field.AREA, Kind.AREA);
  }

  private int most(Field field, Kind... kinds) {
    int most = 0;
    for (Kind kind : kinds) {
      for (int i = query.from(kind); i < query.to(kind); i++) {
        most = Math.max(most, model.most(field, pair.leastShare(i)));
      }
    }
    return most;
  }

  /** After the birth and the places are compared. */
  int ofNames() {
    return names + others;
  }

  /** After the birth is compared. */
  int ofAllButBirth() {
    return names + locations + others;
  }
}
