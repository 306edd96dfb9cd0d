package org.openmash.exchange;

import java.util.UUID;
import org.openmash.kernel.Reference;

/**
 * What became of a sending.
 *
 * @param subject the id of what it made
 * @param replayed whether it was here already
 */
public record Sent(UUID subject, Reference reference, boolean replayed) {}
