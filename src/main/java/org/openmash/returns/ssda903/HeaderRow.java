package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/**
 * Who a child is.
 *
 * @param firstChild when the first child of a young mother was born
 * @param asylum whether the child is an unaccompanied asylum seeker; no CSV file need say so here
 */
record HeaderRow(
    Given<String> child,
    Given<LocalDate> dob,
    Given<String> sex,
    Given<String> ethnic,
    Given<String> upn,
    Given<Boolean> mother,
    Given<LocalDate> firstChild,
    Given<Boolean> asylum)
    implements FiledRow {}
