/**
 * Right first time: decisions drawn by chance or by risk are made once more by somebody who does
 * not see the first, and what differs is looked at again.
 */
@NullMarked
@ApplicationModule(
    displayName = "Quality",
    allowedDependencies = {"agency", "referral", "triage"})
package org.openmash.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
