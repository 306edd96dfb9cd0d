package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/**
 * A child who is, or was, an unaccompanied asylum seeker.
 *
 * @param ceased when that ended
 */
record AsylumRow(
    Given<String> child, Given<LocalDate> dob, Given<String> sex, Given<LocalDate> ceased)
    implements FiledRow {}
