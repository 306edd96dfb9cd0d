package org.openmash.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address mail can be sent to and nothing else: no display name, no comment, no line break that
 * could start another header (RFC 5321, without its quoted forms).
 */
public record EmailAddress(String value) implements Shown {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,58}[A-Za-z0-9])");

  public EmailAddress {
    String plain = value.strip();
    if (value.chars().anyMatch(Character::isISOControl)
        || plain.length() > LONGEST
        || plain.indexOf('@') > LONGEST_LOCAL_PART
        || !SHAPE.matcher(plain).matches()) {
      throw new IllegalArgumentException("kernel.email-address.shape");
    }
    int at = plain.indexOf('@');
    value = plain.substring(0, at) + plain.substring(at).toLowerCase(Locale.ROOT);
  }

  /**
   * Reads what somebody typed.
   *
   * @throws IllegalArgumentException whose message is the key of the words to show
   */
  public static EmailAddress parse(String text) {
    return new EmailAddress(text);
  }

  @Override
  public String toString() {
    return "EmailAddress";
  }
}
