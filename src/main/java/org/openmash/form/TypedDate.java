package org.openmash.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Three boxes read as a date: a month may be a number or its English or Welsh name. */
sealed interface TypedDate {

  List<String> PARTS = List.of("day", "month", "year");

  record Real(LocalDate date) implements TypedDate {}

  /** Some boxes are empty. */
  record Lacking(List<String> parts) implements TypedDate {}

  /** No such day; the box that cannot be right, or none where they only do not fit together. */
  record Impossible(String box) implements TypedDate {}

  List<String> WELSH =
      List.of(
          "ionawr",
          "chwefror",
          "mawrth",
          "ebrill",
          "mai",
          "mehefin",
          "gorffennaf",
          "awst",
          "medi",
          "hydref",
          "tachwedd",
          "rhagfyr");

  static TypedDate of(Answers boxes) {
    List<String> empty = PARTS.stream().filter(part -> boxes.text(part).isBlank()).toList();
    if (!empty.isEmpty()) {
      return new Lacking(empty);
    }
    int day = number(boxes.text("day"), 2);
    int month = month(boxes.text("month").strip().toLowerCase(Locale.ROOT));
    int year = number(boxes.text("year"), 4);
    if (day < 1 || day > 31) {
      return new Impossible("day");
    }
    if (month < 1 || month > 12) {
      return new Impossible("month");
    }
    if (year < 1870 || year > 2200) {
      return new Impossible("year");
    }
    try {
      return new Real(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return new Impossible("");
    }
  }

  private static int month(String text) {
    if (text.length() >= 3) {
      for (int i = 0; i < 12; i++) {
        String english = Month.of(i + 1).name().toLowerCase(Locale.ROOT);
        // "sept" as well as "sep": any beginning of the name from three letters on.
        if (Stream.of(english, WELSH.get(i)).anyMatch(name -> name.startsWith(text))) {
          return i + 1;
        }
      }
    }
    return number(text, 2);
  }

  private static int number(String text, int digits) {
    String bare = text.strip();
    return bare.matches("[0-9]{1," + digits + "}") ? Integer.parseInt(bare) : -1;
  }
}
