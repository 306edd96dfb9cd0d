package org.openmash.returns.cin;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openmash.returns.DataTable;

/** What can be said of a unique pupil number from its characters alone. */
final class PupilNumber {

  /** Without I, O and S. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private static final int LENGTH = 13;
  private static final Set<String> AUTHORITIES = authorities();

  private PupilNumber() {}

  private static Set<String> authorities() {
    Set<String> all = new TreeSet<>();
    for (Map<String, String> row :
        DataTable.read(PupilNumber.class, "/returns/cin-upn-authorities.csv")) {
      IntStream.rangeClosed(
              Integer.parseInt(row.getOrDefault("first", "")),
              Integer.parseInt(row.getOrDefault("last", "")))
          .forEach(number -> all.add("%03d".formatted(number)));
    }
    return Set.copyOf(all);
  }

  static boolean isComplete(String upn) {
    return upn.length() == LENGTH;
  }

  /** A letter, or whatever stands for it, and twelve digits: a number that lasts. */
  static boolean isPermanent(String upn) {
    return isComplete(upn) && isDigits(upn.substring(1));
  }

  /** A letter, eleven digits, and a digit or letter. */
  static boolean isWellFormed(String upn) {
    return isComplete(upn)
        && LETTERS.indexOf(upn.charAt(0)) >= 0
        && isDigits(upn.substring(1, LENGTH - 1))
        && endsWell(upn);
  }

  /** The letter that must stand before these twelve digits. */
  static char checkLetter(String permanent) {
    int sum = 0;
    for (int i = 1; i < LENGTH; i++) {
      sum += (permanent.charAt(i) - '0') * (i + 1);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }

  /** The number of the authority that gave it. */
  static String authority(String complete) {
    return complete.substring(1, 4);
  }

  static boolean isOfAnAuthority(String complete) {
    return AUTHORITIES.contains(authority(complete));
  }

  /** Where the school and the year stand there are digits, as far as it goes. */
  static boolean hasDigitsInside(String upn) {
    return upn.length() < 5 || isDigits(upn.substring(4, Math.min(LENGTH - 1, upn.length())));
  }

  static boolean endsWell(String complete) {
    char last = complete.charAt(LENGTH - 1);
    return last >= '0' && last <= '9' || LETTERS.indexOf(last) >= 0;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
