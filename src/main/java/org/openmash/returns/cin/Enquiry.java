package org.openmash.returns.cin;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** One enquiry under section 47, and its initial conference if there was one. */
record Enquiry(
    Given<LocalDate> start,
    Given<LocalDate> conferenceTarget,
    Given<LocalDate> conference,
    Given<Boolean> conferenceNotRequired) {}
