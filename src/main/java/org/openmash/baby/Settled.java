package org.openmash.baby;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a step.
 *
 * @param on the day it was done; null unless it was
 * @param who did it
 * @param why it is not needed
 * @param by who recorded it
 */
public record Settled(
    String step,
    StepForm.What what,
    @Nullable LocalDate on,
    String who,
    String why,
    String by,
    Instant at) {}
