package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** One review, and how the child took part. */
record CareReview(
    Given<String> child, Given<LocalDate> dob, Given<LocalDate> held, Given<String> participation)
    implements FiledRow {}
