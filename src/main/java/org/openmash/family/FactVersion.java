package org.openmash.family;

import java.time.Instant;
import org.openmash.form.Recorded;
import org.openmash.kernel.UserId;

/** A fact as somebody once wrote it. */
public record FactVersion(int version, Recorded recorded, UserId by, Instant at) {}
