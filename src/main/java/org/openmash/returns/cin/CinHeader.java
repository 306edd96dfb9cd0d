package org.openmash.returns.cin;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** What the return says of itself. */
record CinHeader(
    Given<String> collection,
    Given<Integer> year,
    Given<LocalDate> referenceDate,
    Given<String> authority) {}
