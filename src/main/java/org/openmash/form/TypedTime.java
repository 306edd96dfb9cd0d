package org.openmash.form;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people type it: 14:30, 2.30pm, 2 pm, midday. */
final class TypedTime {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.\\s]?(\\d{2}))?\\s*(am|pm|yb|yp)?");

  private TypedTime() {}

  static Optional<LocalTime> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\b([ap])\\.m\\.?", "$1m");
    if (text.equals("midday") || text.equals("noon") || text.equals("hanner dydd")) {
      return Optional.of(LocalTime.NOON);
    }
    if (text.equals("midnight") || text.equals("hanner nos")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    Matcher found = TIME.matcher(text);
    if (!found.matches() || (found.group(2) == null && found.group(3) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(found.group(1));
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    if (found.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      boolean afternoon = found.group(3).equals("pm") || found.group(3).equals("yp");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
