package org.openmash.kernel;

import java.util.Locale;

/**
 * A unique pupil number: a check letter, then twelve digits, the last of which is a letter while
 * the number is temporary (DfE, Unique pupil numbers; census rule 1510).
 */
public record Upn(String value) implements Shown {

  /** Twenty-three letters; I, O and S are left out. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  public Upn {
    value = value.replaceAll("(?U)\\s", "").toUpperCase(Locale.ROOT);
    if (!value.matches("[A-Z][0-9]{11}[0-9A-Z]")) {
      throw new IllegalArgumentException("kernel.upn.shape");
    }
    if (checkLetter(value) != value.charAt(0)) {
      throw new IllegalArgumentException("kernel.upn.no-such-number");
    }
  }

  /**
   * Reads what somebody typed.
   *
   * @throws IllegalArgumentException whose message is the key of the words to show
   */
  public static Upn parse(String text) {
    return new Upn(text);
  }

  private static char checkLetter(String upn) {
    int sum = 0;
    for (int i = 1; i < upn.length(); i++) {
      int digit = Character.digit(upn.charAt(i), 10);
      int worth = digit >= 0 ? digit : LETTERS.indexOf(upn.charAt(i));
      if (worth < 0) {
        throw new IllegalArgumentException("kernel.upn.shape");
      }
      sum += worth * (i + 1);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }

  /** Given until the last school's number is found. */
  public boolean isTemporary() {
    return Character.isLetter(value.charAt(12));
  }

  @Override
  public String toString() {
    return "Upn";
  }
}
