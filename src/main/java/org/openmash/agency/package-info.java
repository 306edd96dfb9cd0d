/**
 * Agencies, their teams, the people who speak for them and the safeguarding mailboxes that are
 * told.
 */
@NullMarked
@ApplicationModule(
    displayName = "Agency",
    allowedDependencies = {})
package org.openmash.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
