package org.openmash.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How old a child is, read from what was typed in one box: "7", "12 3 2019", "due 4 May 2026",
 * "unborn", "about ten". What is no date is kept as it was said. Never born and expected at once
 * (children in need census, rule 8525).
 */
record AgeTold(
    @Nullable LocalDate born,
    @Nullable LocalDate expected,
    @Nullable String estimate,
    boolean unborn) {

  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2}|\\p{L}{3,})[\\s./-]+(\\d{4})");
  private static final Pattern UNBORN =
      Pattern.compile("(?iu)\\b(unborn|due|expecting|pregnant|heb ei eni|disgwyl|beichiog)\\b");

  static AgeTold of(@Nullable String typed, LocalDate today) {
    if (typed == null || typed.isBlank()) {
      return new AgeTold(null, null, null, false);
    }
    String text = typed.strip();
    LocalDate date = date(text).orElse(null);
    boolean unborn = UNBORN.matcher(text).find() || (date != null && date.isAfter(today));
    if (date == null) {
      return new AgeTold(null, null, text, unborn);
    }
    return unborn ? new AgeTold(null, date, null, true) : new AgeTold(date, null, null, false);
  }

  /** Whether it looks like a date and is none: 31 February. */
  static boolean isNoRealDate(@Nullable String text) {
    return text != null && DATE.matcher(text).find() && date(text).isEmpty();
  }

  private static Optional<LocalDate> date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(3)),
              month(parts.group(2)),
              Integer.parseInt(parts.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    for (Month month : Month.values()) {
      boolean named =
          month
              .getDisplayName(TextStyle.FULL, Locale.UK)
              .toLowerCase(Locale.ROOT)
              .startsWith(text.toLowerCase(Locale.ROOT));
      boolean namedInWelsh =
          month
              .getDisplayName(TextStyle.FULL, Locale.of("cy"))
              .toLowerCase(Locale.ROOT)
              .startsWith(text.toLowerCase(Locale.ROOT));
      if (named || namedInWelsh) {
        return month.getValue();
      }
    }
    throw new DateTimeException("no month");
  }
}
