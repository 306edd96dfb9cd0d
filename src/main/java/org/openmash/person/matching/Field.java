package org.openmash.person.matching;

/** What a part of a waterfall speaks about. */
public enum Field {
  START("how many are known"),
  FORENAME("forename"),
  OTHER_NAMES("other names"),
  SURNAME("surname"),
  BIRTH("birth"),
  SEX("sex"),
  POSTCODE("postcode"),
  HOUSE("house"),
  STREET("street"),
  PLACE("town"),
  AREA("area"),
  IDENTIFIER("identifier"),
  MOTHER("mother"),
  BIRTHPLACE("birthplace"),
  OCCUPATION("occupation"),
  HOUSEHOLD("family"),
  LEFT_OVER("left over");

  static final int COUNT = values().length;

  private final String words;

  Field(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whoever moves changes all of these at once; who lives together shares them. */
  boolean isLocation() {
    return this == POSTCODE || this == HOUSE || this == STREET || this == PLACE || this == AREA;
  }
}
