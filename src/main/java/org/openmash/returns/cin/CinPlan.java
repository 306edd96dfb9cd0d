package org.openmash.returns.cin;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** One plan for a child in need that is neither a care nor a protection plan. */
record CinPlan(Given<LocalDate> start, Given<LocalDate> end) {

  Span span() {
    return Span.of(start, end);
  }
}
