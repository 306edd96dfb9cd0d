package org.openmash.quality;

import java.time.Instant;
import org.openmash.form.Recorded;

/**
 * Decisions drawn together.
 *
 * @param seed what they were drawn by: with it the same are drawn again
 * @param asked which were asked for
 * @param size how many were drawn
 * @param done how many were decided a second time
 */
public record DipSample(
    DipSampleId id, String seed, Recorded asked, Instant drawnAt, int size, int done) {}
