package org.openmash.kernel;

/**
 * An NHS number: ten digits, the last of which checks the others (NHS Data Dictionary, modulus 11).
 */
public record NhsNumber(String value) implements Shown {

  public NhsNumber {
    value = value.replaceAll("(?U)[\\s-]", "");
    if (!value.matches("[0-9]{10}")) {
      throw new IllegalArgumentException("kernel.nhs-number.ten-digits");
    }
    if (!checks(value) || value.matches("(.)\\1{9}")) {
      throw new IllegalArgumentException("kernel.nhs-number.no-such-number");
    }
  }

  /**
   * Reads what somebody typed, with or without spaces.
   *
   * @throws IllegalArgumentException whose message is the key of the words to show
   */
  public static NhsNumber parse(String text) {
    return new NhsNumber(text);
  }

  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int expected = (11 - sum % 11) % 11;
    // A remainder of ten has no digit: such numbers are never issued.
    return expected != 10 && expected == digits.charAt(9) - '0';
  }

  @Override
  public String shown() {
    return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
  }

  @Override
  public String toString() {
    return "NhsNumber";
  }
}
