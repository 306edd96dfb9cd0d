package org.openmash.triage;

import java.time.Instant;
import org.openmash.kernel.UserId;

/** One rating of a contact: the history counts, so none is overwritten. */
public record Rating(Rag rag, String reason, UserId by, Instant at) {}
