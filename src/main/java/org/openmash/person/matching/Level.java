package org.openmash.person.matching;

/** How far two values of a field agree. */
public enum Level {
  UNKNOWN("not known"),
  SAME("same"),
  NICKNAME("short for the other"),
  TYPO("one letter or digit different"),
  SOUNDS("sounds the same"),
  CLOSE("nearly the same"),
  ROUGH("the same with several slips"),
  START("begins the same"),
  INITIAL("same initial"),
  UNNAMED("not given yet on one side"),
  PART("one of two parts the same"),
  MIDDLE("same as another name"),
  SWAPPED("swapped"),
  ELSEWHERE("in the place of the surname"),
  ALIKE("alike, but two different names"),
  ONE_OFF("one day or one year off"),
  NEAR("a few days or a month apart"),
  YEAR_OFF("same day and month, another year"),
  TWO_PARTS("two of day, month and year the same"),
  TWO_SLIPS("two slips apart"),
  MONTH("same month and year"),
  YEAR("same year"),
  FITS("fits the age or year"),
  BESIDE("a year or two beside"),
  BABY("a baby and somebody older"),
  EXPECTED("fits the expected date"),
  DISTRICT("same district"),
  DIFFERENT("different");

  static final int COUNT = values().length;

  private final String words;

  Level(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
