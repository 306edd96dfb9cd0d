package org.openmash.person.matching;

import java.util.regex.Pattern;

/** A postcode, or the half somebody remembered, or another country's. */
sealed interface Postcode {

  Pattern WHOLE = Pattern.compile("([a-z]{1,2}[0-9][0-9a-z]?)([0-9][a-z]{2})");
  Pattern HALF = Pattern.compile("([a-z]{1,2}[0-9][0-9a-z]?)( [0-9])?");

  /** Both halves. */
  record Whole(String outward, String inward) implements Postcode {}

  /** The outward half, the district. */
  record Half(String outward) implements Postcode {}

  /** Not of the United Kingdom, or mistyped beyond its shape; empty when there is none. */
  record Foreign(String code) implements Postcode {}

  static Postcode of(String text) {
    String plain = Spelling.plain(text);
    String joined = plain.replace(" ", "");
    if (joined.length() >= 5 && joined.length() <= 7) {
      var whole = WHOLE.matcher(joined);
      if (whole.matches()) {
        return new Whole(whole.group(1), whole.group(2));
      }
    }
    if (!joined.isEmpty() && joined.length() <= 5) {
      var half = HALF.matcher(plain);
      if (half.matches()) {
        return new Half(half.group(1));
      }
    }
    return new Foreign(joined);
  }
}
