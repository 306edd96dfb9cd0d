package org.openmash.triage;

import java.time.Instant;
import org.openmash.form.Recorded;
import org.openmash.kernel.UserId;

/** The record of a contact as somebody saved it; earlier versions stay. */
public record RecordVersion(int version, Recorded recorded, UserId by, Instant at) {}
