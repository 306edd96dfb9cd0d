package org.openmash.returns.cin;

import static org.openmash.returns.Dates.after;
import static org.openmash.returns.Dates.onOrAfter;
import static org.openmash.returns.Dates.onOrBefore;
import static org.openmash.returns.Dates.same;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Finds;
import org.openmash.returns.Given;

/**
 * From one day to another.
 *
 * @param goesOn where no end was given, it lasts to the end of the year; else it was over at once
 */
record Span(Given<LocalDate> start, Given<LocalDate> end, boolean goesOn) {

  static Span of(Given<LocalDate> start, Given<LocalDate> end) {
    return new Span(start, end, true);
  }

  /** Its last day is still a day of it. */
  boolean holds(Given<LocalDate> day, CensusYear year) {
    return onOrAfter(day, start)
        && (end.isAbsent() ? goesOn && !after(day, year.end()) : onOrBefore(day, end));
  }

  /** Its last day is none of it any more. */
  boolean holdsBeforeEnd(Given<LocalDate> day, CensusYear year) {
    return holds(day, year) && !same(day, end);
  }

  /** Whether one lasts on a day. */
  interface Lasting {
    boolean on(Span span, Given<LocalDate> day);
  }

  /**
   * Finds each that starts while another lasts; of two that start on one day, the later in line.
   */
  static void findOverlaps(List<Span> spans, Lasting lasting, Finds finds) {
    for (int i = 0; i < spans.size(); i++) {
      Given<LocalDate> start = spans.get(i).start();
      for (int j = 0; j < spans.size(); j++) {
        Span other = spans.get(j);
        boolean told = i < j && same(start, other.start());
        if (i != j && !told && lasting.on(other, start)) {
          finds.at(start, other.start(), other.end());
          break;
        }
      }
    }
  }
}
