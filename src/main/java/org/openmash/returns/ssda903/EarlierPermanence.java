package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/**
 * What was meant to last before the child came into care (PrevPerm).
 *
 * @param ordered the day, whose parts may be unknown
 */
record EarlierPermanence(
    Given<String> child,
    Given<LocalDate> dob,
    Given<String> kind,
    Given<String> authority,
    Given<RoughDay> ordered)
    implements FiledRow {}
