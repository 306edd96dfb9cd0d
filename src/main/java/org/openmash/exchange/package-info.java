/**
 * The edge for other systems: referrals and police notifications in as JSON, one by one with a key
 * of their agency or as lines of a file, people as rows of one, and their description made from the
 * same records as the pages.
 */
@NullMarked
@ApplicationModule(
    displayName = "Exchange",
    allowedDependencies = {"referral", "agency", "domesticabuse", "person"})
package org.openmash.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
