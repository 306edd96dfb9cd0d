package org.openmash.returns.cin;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** One enquiry under section 47, and its initial conference if there was one. */
record Enquiry(
    Given<LocalDate> start,
    Given<LocalDate> conferenceTarget,
    Given<LocalDate> conference,
    Given<Boolean> conferenceNotRequired) {

  /** A conference was neither held nor found to be needless. */
  boolean isPending() {
    return conference.isAbsent()
        && (conferenceNotRequired.isAbsent() || conferenceNotRequired.is(false));
  }

  /** The same, where it was said that one is needed. */
  boolean isWaiting() {
    return conference.isAbsent() && conferenceNotRequired.is(false);
  }

  /** Until its conference; over at once where none was needed. */
  Span span() {
    return new Span(start, conference, isPending());
  }
}
