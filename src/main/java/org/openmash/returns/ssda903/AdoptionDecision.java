package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/**
 * A decision that a child should be placed for adoption (PlacedAdoption).
 *
 * @param reversed when it was decided otherwise
 */
record AdoptionDecision(
    Given<String> child,
    Given<LocalDate> dob,
    Given<LocalDate> decided,
    Given<LocalDate> reversed,
    Given<String> whyReversed)
    implements FiledRow {}
