package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** A time in which a child was missing, or away without leave. */
record MissingSpell(
    Given<String> child,
    Given<LocalDate> dob,
    Given<String> kind,
    Given<LocalDate> start,
    Given<LocalDate> end)
    implements FiledRow, Spell {}
