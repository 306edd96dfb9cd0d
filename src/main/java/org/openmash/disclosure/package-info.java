/**
 * What was shared about whom, with whom and why, and what was decided not to be shared: one log for
 * what people do and what the program does by itself (golden rule 7 of the government's
 * information-sharing advice of 2024).
 */
@NullMarked
@ApplicationModule(
    displayName = "Disclosure",
    allowedDependencies = {"agency", "agreement", "referral"})
package org.openmash.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
