package org.openmash.agency;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The district of a postal address: the first half of its last postcode. */
final class District {

  private static final Pattern POSTCODE =
      Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?[0-9][A-Z]{2}\\b");

  private District() {}

  /** Empty where no postcode is written. */
  static String of(String address) {
    Matcher found = POSTCODE.matcher(address.toUpperCase(Locale.ROOT));
    String last = "";
    while (found.find()) {
      last = found.group(1);
    }
    return last;
  }
}
