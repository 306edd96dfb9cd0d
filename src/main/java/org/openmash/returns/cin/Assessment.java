package org.openmash.returns.cin;

import java.time.LocalDate;
import java.util.List;
import org.openmash.returns.Given;

/** One continuous assessment; it is authorised when it has ended. */
record Assessment(
    Given<LocalDate> start,
    Given<LocalDate> review,
    Given<LocalDate> authorised,
    List<Given<String>> factors) {

  boolean isOpen() {
    return authorised.isAbsent();
  }

  Span span() {
    return Span.of(start, authorised);
  }
}
