/** What may be wrong with what somebody says of a person whom they half know. */
enum Slip {
  FORENAME_TYPO(3),
  SURNAME_TYPO(3),
  FORENAME_RESPELT(2),
  SURNAME_RESPELT(2),
  NICKNAME(2),
  NAMES_EXCHANGED(1),
  ANOTHER_SURNAME(1),
  MIDDLE_NAME_USED(1),
  INITIAL_ONLY(1),
  DAY_AND_MONTH_EXCHANGED(2),
  WRONG_DIGIT(2),
  YEAR_BESIDE(1),
  DAY_BESIDE(1),
  NO_BIRTHDAY(1),
  POSTCODE_TYPO(2),
  MOVED(2),
  NO_POSTCODE(1),
  OTHER_SEX(1),
  HALF_A_SURNAME(1),
  NEW_YEARS_DAY(1);

  private final int often;

  /**
   * @param often slips of the pen are commoner than what takes a whole fact away
   */
  Slip(int often) {
    this.often = often;
  }

  int often() {
    return often;
  }
}
