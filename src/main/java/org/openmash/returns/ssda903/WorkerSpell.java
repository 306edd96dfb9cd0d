package org.openmash.returns.ssda903;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** A time in which one social worker was a child’s (SWEpisodes). */
record WorkerSpell(
    Given<String> child,
    Given<LocalDate> dob,
    Given<String> worker,
    Given<LocalDate> start,
    Given<LocalDate> end,
    Given<String> reason)
    implements FiledRow, Spell {}
