package org.openmash.form;

import java.time.Instant;
import org.openmash.kernel.DraftId;

/**
 * A journey being filled in.
 *
 * @param answers by page word: an object for a page asked once, a list for one asked many times
 * @param version counts the saves, to notice a second editor
 */
public record Draft(DraftId id, String journey, Answers answers, int version, Instant savedAt) {}
