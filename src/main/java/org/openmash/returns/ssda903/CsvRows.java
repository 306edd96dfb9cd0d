package org.openmash.returns.ssda903;

import java.util.ArrayList;
import java.util.List;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Place;

/** Values between separators (RFC 4180), row by row, each with the line it begins in. */
final class CsvRows {

  private static final int LONGEST_ROW = 1 << 20;
  private static final int MOST_VALUES = 1_000;

  /** Takes a row that has anything in it. */
  @FunctionalInterface
  interface Taker {

    void row(int line, List<String> values);
  }

  private final String name;
  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  CsvRows(String name, String text) {
    this.name = name;
    this.text = text;
    this.separator = separator(text);
  }

  char separator() {
    return separator;
  }

  private static char separator(String text) {
    int end = text.indexOf('\n');
    String heading = end < 0 ? text : text.substring(0, end);
    char most = ',';
    for (char each : new char[] {';', '\t', '|'}) {
      if (count(heading, each) > count(heading, most)) {
        most = each;
      }
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  void each(Taker taker) {
    while (at < text.length()) {
      int began = line;
      List<String> values = row();
      if (values.stream().anyMatch(value -> !value.isBlank())) {
        taker.row(began, values);
      }
    }
  }

  private List<String> row() {
    List<String> values = new ArrayList<>();
    int began = at;
    int beganLine = line;
    boolean more = true;
    while (more) {
      StringBuilder value = new StringBuilder();
      more = value(value, beganLine);
      values.add(value.toString());
      if (at - began > LONGEST_ROW || values.size() > MOST_VALUES) {
        throw new CannotRead(
            "In %s a row begins here that is longer than any can be.".formatted(name),
            new Place(beganLine, 0));
      }
    }
    return values;
  }

  /** Answers whether another value follows in the row. */
  private boolean value(StringBuilder value, int beganLine) {
    if (at < text.length() && text.charAt(at) == '"') {
      quoted(value, beganLine);
    }
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == separator) {
        return true;
      }
      if (c == '\n' || c == '\r') {
        at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
        line++;
        return false;
      }
      value.append(c);
    }
    return false;
  }

  private void quoted(StringBuilder value, int beganLine) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean doubled = c == '"' && at < text.length() && text.charAt(at) == '"';
      if (c == '"' && !doubled) {
        return;
      }
      at += doubled ? 1 : 0;
      line += c == '\n' ? 1 : 0;
      value.append(c);
    }
    throw new CannotRead(
        "In %s a quotation mark is opened in the row that begins here, and never closed."
            .formatted(name),
        new Place(beganLine, 0));
  }
}
