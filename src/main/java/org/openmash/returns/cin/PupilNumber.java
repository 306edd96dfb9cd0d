package org.openmash.returns.cin;

/** What can be said of a unique pupil number from its characters alone. */
final class PupilNumber {

  /** Without I, O and S. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private static final int LENGTH = 13;

  private PupilNumber() {}

  /** A letter, or whatever stands for it, and twelve digits: a number that lasts. */
  static boolean isPermanent(String upn) {
    return upn.length() == LENGTH && upn.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The letter that must stand before these twelve digits. */
  static char checkLetter(String permanent) {
    int sum = 0;
    for (int i = 1; i < LENGTH; i++) {
      sum += (permanent.charAt(i) - '0') * (i + 1);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
