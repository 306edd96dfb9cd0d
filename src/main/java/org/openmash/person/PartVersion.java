package org.openmash.person;

import java.time.Instant;
import org.openmash.form.Recorded;
import org.openmash.kernel.UserId;

/** A part of a record as somebody last wrote it. */
public record PartVersion(Part part, int version, Recorded recorded, UserId by, Instant at) {}
