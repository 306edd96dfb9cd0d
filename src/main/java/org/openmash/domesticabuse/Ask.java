package org.openmash.domesticabuse;

import org.openmash.referral.Wording;

/**
 * One thing a grade asks for.
 *
 * @param confirmed whether it was read at its source, or is still to be confirmed
 */
public record Ask(String id, Wording words, String source, boolean confirmed) {}
