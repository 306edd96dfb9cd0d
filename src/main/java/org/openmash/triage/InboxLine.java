package org.openmash.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.referral.ReferralLine;

/**
 * One contact in the inbox.
 *
 * @param due the soonest of its running clocks; null when none runs
 * @param suggested a colour the referrer's own words suggest, until a person rates it
 */
public record InboxLine(
    ContactLine contact, ReferralLine referral, @Nullable Instant due, @Nullable Rag suggested) {}
