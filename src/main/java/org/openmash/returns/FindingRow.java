package org.openmash.returns;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A finding in plain words: a row of a table.
 *
 * @param child empty where it is about the whole return
 * @param element where it is, empty likewise
 * @param value what stands there, empty where nothing does
 * @param with what was read with it
 */
record FindingRow(
    RuleCard rule,
    String child,
    Place place,
    String element,
    String value,
    String with,
    String sentence) {

  private static final Pattern UNRULY =
      Pattern.compile("\\p{Cntrl}|[\\u0080-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  static FindingRow of(Finding finding) {
    List<Given<?>> given = finding.given();
    return new FindingRow(
        finding.rule(),
        clean(Objects.requireNonNullElse(finding.child(), "")),
        finding.place(),
        given.isEmpty() ? "" : given.getFirst().field().toString(),
        given.isEmpty() ? "" : written(given.getFirst()),
        given.stream().skip(1).map(FindingRow::inWords).collect(joining(", ")),
        clean(finding.sentence()));
  }

  boolean isOfWholeReturn() {
    return element.isEmpty();
  }

  /** The element and what stands there. */
  String reading() {
    return value.isEmpty() ? element + " missing" : element + " = " + value;
  }

  private static String inWords(Given<?> given) {
    String written = written(given);
    return written.isEmpty() ? given.field() + " missing" : given.field() + " = " + written;
  }

  private static String written(Given<?> given) {
    String written = given.isKnown() ? given.written() : null;
    return written == null ? "" : clean(written);
  }

  /** Nothing in a file may move the cursor, or turn the writing, of whoever reads the report. */
  private static String clean(String text) {
    return UNRULY.matcher(text).replaceAll("\u00b7");
  }
}
