/**
 * The edge for other systems: referrals in as JSON lines, and the JSON Schema made from the same
 * records as the pages.
 */
@NullMarked
@ApplicationModule(
    displayName = "Exchange",
    allowedDependencies = {"referral", "agency", "domesticabuse"})
package org.openmash.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
