package org.openmash.returns.cin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.WrittenDate;

/** The sorts of text an element holds, as the column <code>type</code> of the elements has them. */
enum ItemType {
  GROUP("group", "", ""),
  TEXT("string", "(?s).+", "some text"),
  CODE("code", "", "one of its codes"),
  DATE("date", "", "a date, written like 2026-03-31"),
  MOMENT(
      "dateTime",
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?",
      "a date and time, written like 2026-04-20T09:30:00"),
  YEAR("gYear", "\\d{4}", "a year of four digits"),
  FLAG("boolean", "(?i)[01]|true|false", "1 or 0, true or false"),
  COUNT("nonNegativeInteger", "\\+?\\d{1,9}", "a whole number, nought or more"),
  DIGITS("digits3", "\\d{3}", "three digits, noughts before them too"),
  SERIAL("serial", "\\d{3,}", "at least three digits, noughts before them too"),
  OWN_NUMBER("alnum20", "[A-Za-z0-9]{1,20}", "at most 20 letters and digits"),
  PUPIL_NUMBER("upn", "(?s)[A-Z].{12}", "13 characters, the first a capital letter");

  private final String word;
  private final Pattern shape;
  private final String inWords;

  ItemType(String word, String shape, String inWords) {
    this.word = word;
    this.shape = Pattern.compile(shape);
    this.inWords = inWords;
  }

  static ItemType named(String word) {
    for (ItemType type : values()) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException("There is no type " + word);
  }

  /** Null when the text is of this sort; else what it should be, in words. */
  @Nullable String wrong(String text, String codeSet) {
    return switch (this) {
      case GROUP -> null;
      case DATE -> WrittenDate.read(text) == null ? WrittenDate.wrong(text) : null;
      case CODE -> CinElements.CODES.of(codeSet).contains(text) ? null : codes(text, codeSet);
      default -> shape.matcher(text).matches() ? null : "It should be " + inWords + ".";
    };
  }

  private static String codes(String text, String codeSet) {
    String meant = meant(text, codeSet);
    return meant == null
        ? "It should be one of " + String.join(", ", CinElements.CODES.of(codeSet)) + "."
        : meant;
  }

  /** The code somebody had in mind, where it is plain. */
  static @Nullable String meant(String text, String codeSet) {
    for (String code : CinElements.CODES.of(codeSet)) {
      if (code.equalsIgnoreCase(text.replaceAll("\\s", "")) || ("0" + code).equals(text)) {
        return "It should be written " + code + ".";
      }
    }
    return null;
  }
}
