package org.openmash.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A United Kingdom postcode in capitals with one space (BS 7666); also the pseudo-postcodes that
 * begin ZZ99, such as "no fixed abode".
 */
public record Postcode(String value) implements Shown {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}"
              + "|[A-PR-UWYZ][0-9][ABCDEFGHJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]"
              + ")[0-9][ABD-HJLNP-UW-Z]{2}|ZZ99[0-9][A-Z]{2}|GIR0AA)");

  public Postcode {
    String plain = value.replaceAll("(?U)\\s", "").toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(plain).matches()) {
      throw new IllegalArgumentException("kernel.postcode.shape");
    }
    value = plain.substring(0, plain.length() - 3) + " " + plain.substring(plain.length() - 3);
  }

  /**
   * Reads what somebody typed, in any case and spacing.
   *
   * @throws IllegalArgumentException whose message is the key of the words to show
   */
  public static Postcode parse(String text) {
    return new Postcode(text);
  }

  /** Its beginning, such as NM1: some thousand homes. */
  public String district() {
    return value.substring(0, value.indexOf(' '));
  }

  @Override
  public String toString() {
    return "Postcode";
  }
}
