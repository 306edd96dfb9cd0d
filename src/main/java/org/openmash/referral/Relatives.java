package org.openmash.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other contacts made of the same report.
 *
 * @param from what it was split from; null where it is the report itself
 * @param parts what was split from it
 */
public record Relatives(@Nullable ReferralLine from, List<ReferralLine> parts) {}
