package org.openmash.form;

import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;

/**
 * A draft was thrown away unsent, or nobody came back to it in time. Published in the transaction
 * that removes it, so that what other modules kept for it goes with it.
 *
 * @param by whoever threw it away; the program itself where its time was over
 */
public record DraftGone(DraftId draft, Actor by) {}
