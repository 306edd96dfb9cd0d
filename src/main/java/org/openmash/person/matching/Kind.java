package org.openmash.person.matching;

/**
 * What one cell of a stored person holds. Kinds that share a vocabulary share its words: a middle
 * name is a forename.
 */
enum Kind {
  GIVEN(Vocabulary.FORENAMES),
  OTHER(Vocabulary.FORENAMES),
  FAMILY(Vocabulary.SURNAMES),
  BORN(Vocabulary.NUMBERS),
  BORN_FROM(Vocabulary.NUMBERS),
  BORN_UNTIL(Vocabulary.NUMBERS),
  EXPECTED(Vocabulary.NUMBERS),
  SEX(Vocabulary.NUMBERS),
  POSTCODE(Vocabulary.POSTCODES),
  OUTWARD(Vocabulary.OUTWARDS),
  HOUSE(Vocabulary.HOUSES),
  STREET(Vocabulary.STREETS),
  PLACE(Vocabulary.PLACES),
  AREA(Vocabulary.AREAS),
  IDENTIFIER(Vocabulary.IDENTIFIERS),
  MOTHER(Vocabulary.IDENTIFIERS),
  MOTHER_GIVEN(Vocabulary.FORENAMES),
  MOTHER_FAMILY(Vocabulary.SURNAMES),
  BIRTHPLACE(Vocabulary.BIRTHPLACES),
  OCCUPATION(Vocabulary.OCCUPATIONS),
  UNNAMED(Vocabulary.NUMBERS);

  /** The words whose frequencies are counted together. */
  enum Vocabulary {
    NUMBERS,
    FORENAMES,
    SURNAMES,
    POSTCODES,
    OUTWARDS,
    HOUSES,
    STREETS,
    PLACES,
    AREAS,
    IDENTIFIERS,
    BIRTHPLACES,
    OCCUPATIONS
  }

  /** The bits of a cell that say what it holds stand above those that hold it. */
  static final int SHIFT = 26;

  static final int PAYLOAD = (1 << SHIFT) - 1;
  static final int COUNT = values().length;

  private final Vocabulary vocabulary;

  Kind(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  boolean isNumber() {
    return vocabulary == Vocabulary.NUMBERS;
  }

  /** A child's record names its mother, but does not make her name more common. */
  boolean isCounted() {
    return switch (this) {
      case MOTHER, MOTHER_GIVEN, MOTHER_FAMILY -> false;
      case GIVEN, OTHER, FAMILY, POSTCODE, OUTWARD, HOUSE, STREET, PLACE, AREA, IDENTIFIER -> true;
      case BIRTHPLACE, OCCUPATION -> true;
      case BORN, BORN_FROM, BORN_UNTIL, EXPECTED, SEX, UNNAMED -> false;
    };
  }

  int cell(int payload) {
    return ordinal() << SHIFT | payload;
  }

  static int kindOf(int cell) {
    return cell >>> SHIFT;
  }

  static int payloadOf(int cell) {
    return cell & PAYLOAD;
  }
}
