package org.openmash.person.matching;

/**
 * What two people may share so that they are looked at together. Many weak ones over different
 * facts: a slip in one leaves the others.
 */
enum Key {
  BIRTHDAY("the date of birth"),
  POSTCODE_NAME("the postcode and a name"),
  MONTH_NAME("the month of birth and a name"),
  DAY_NAME("the year and day of birth and a name"),
  ANNIVERSARY_NAME("the day and month of birth and a name"),
  NAMES("both names"),
  NAME("the name"),
  NAME_PART("a name and the letters of the other"),
  YEAR_NAME("the year of birth and a name"),
  POSTCODE("the postcode"),
  POSTCODE_YEAR("the postcode and year of birth"),
  POSTCODE_ANNIVERSARY("the postcode, day and month of birth"),
  POSTCODE_HOUSE("the address"),
  POSTCODE_STREET("the postcode and street"),
  IDENTIFIER("the identifier"),
  DISTRICT_NAME("the postcode district and a name"),
  STREET_HOUSE("the street and house"),
  STREET_NAME("the street and a name"),
  BIRTHPLACE_NAME("the birthplace and a name"),
  MOTHER("the mother"),
  MOTHER_NAMES("the mother's name");

  private final String words;

  Key(String words) {
    this.words = words;
  }

  static final int COUNT = values().length;

  String words() {
    return words;
  }

  /** The message key that puts it in words. */
  String message() {
    return "person.common." + name();
  }

  int hash(int one, int other) {
    long mixed = (ordinal() + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ one) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 29 ^ other) * 0x94D049BB133111EBL;
    return (int) (mixed >>> 32);
  }
}
