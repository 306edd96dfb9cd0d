package org.openmash.domesticabuse;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmash.domesticabuse.PoliceNotification.Child;
import org.openmash.domesticabuse.PoliceNotification.Home;
import org.openmash.domesticabuse.PoliceNotification.Victim;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.Postcode;

/** What two reports must have in common to be held for the same household, child or incident. */
final class Keys {

  private Keys() {}

  /** An occurrence reference however it was typed: "43-1234/26" and "43 1234 26" are one. */
  static String reference(String typed) {
    return plain(typed).replace(" ", "");
  }

  /**
   * Postcode and first line together; null where either is missing, or where the postcode stands
   * for having no home.
   */
  static @Nullable String address(Home home) {
    String line = home.address().toOptional().map(Keys::plain).orElse("");
    String postcode = home.postcode().toOptional().map(Postcode::value).orElse("");
    return line.isEmpty() || postcode.isEmpty() || postcode.startsWith("ZZ99")
        ? null
        : postcode.replace(" ", "") + "|" + line;
  }

  /** Name and date of birth; null where the date is not known: a name alone is many people's. */
  static @Nullable String victim(Victim victim) {
    return victim
        .born()
        .toOptional()
        .map(born -> plain(victim.first() + " " + victim.last()) + "|" + born)
        .orElse(null);
  }

  static String child(Child child) {
    return plain(child.first() + " " + child.last()) + "|" + dayOf(child.born());
  }

  private static String dayOf(Knowable<LocalDate> born) {
    return born.toOptional().map(LocalDate::toString).orElse("");
  }

  /** Small letters and digits, one space, no accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
