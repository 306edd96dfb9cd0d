package org.openmash.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A telephone number, stored as it is dialled from anywhere and shown as people at home write it.
 */
public record PhoneNumber(String value) implements Shown {

  private static final int UNITED_KINGDOM = 44;
  private static final int LONGEST_TYPED = 40;

  public PhoneNumber {
    Phonenumber.PhoneNumber number = read(value);
    if (!PhoneNumberUtil.getInstance().isPossibleNumber(number)) {
      throw new IllegalArgumentException("kernel.phone-number.shape");
    }
    value = format(number, PhoneNumberFormat.E164);
    if (number.hasExtension()) {
      value += ";ext=" + number.getExtension();
    }
  }

  /**
   * Reads what somebody typed; a number without a country is one of the United Kingdom.
   *
   * @throws IllegalArgumentException whose message is the key of the words to show
   */
  public static PhoneNumber parse(String text) {
    return new PhoneNumber(text);
  }

  @Override
  public String shown() {
    Phonenumber.PhoneNumber number = read(value);
    return format(
        number,
        number.getCountryCode() == UNITED_KINGDOM
            ? PhoneNumberFormat.NATIONAL
            : PhoneNumberFormat.INTERNATIONAL);
  }

  private static Phonenumber.PhoneNumber read(String text) {
    try {
      if (text.length() > LONGEST_TYPED) {
        throw new IllegalArgumentException("kernel.phone-number.shape");
      }
      return PhoneNumberUtil.getInstance().parse(text, "GB");
    } catch (NumberParseException e) {
      throw new IllegalArgumentException("kernel.phone-number.shape", e);
    }
  }

  private static String format(Phonenumber.PhoneNumber number, PhoneNumberFormat format) {
    return PhoneNumberUtil.getInstance().format(number, format);
  }

  @Override
  public String toString() {
    return "PhoneNumber";
  }
}
