package org.openmash.subjectaccess;

import java.time.Instant;
import org.openmash.form.Recorded;
import org.openmash.kernel.UserId;

/** What was said about a request later. */
public record Step(String step, Recorded recorded, UserId by, Instant at) {}
