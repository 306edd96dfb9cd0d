package org.openmash.triage;

import java.time.Instant;

/** The hub's colours as they were from then on: a line for each. */
public record OldScheme(String version, String words, Instant since) {}
