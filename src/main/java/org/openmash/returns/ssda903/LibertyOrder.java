package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** An order that deprives a child of liberty (DoLo); from 2026/27. */
record LibertyOrder(
    Given<String> child, Given<LocalDate> dob, Given<LocalDate> start, Given<LocalDate> end)
    implements FiledRow, Spell {}
