package org.openmash.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.openmash.kernel.UserId;

/** That a record is kept longer than its rule says. */
public record Longer(LocalDate until, String because, UserId by, Instant at) {}
