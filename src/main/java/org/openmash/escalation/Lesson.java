package org.openmash.escalation;

import java.time.Instant;
import org.openmash.form.Recorded;
import org.openmash.kernel.UserId;

/** What the hub learnt of a disagreement. */
public record Lesson(Recorded recorded, UserId by, Instant at) {}
