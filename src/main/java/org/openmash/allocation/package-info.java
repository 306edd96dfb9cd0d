/**
 * Who works with each child once the hub decided so: nobody without a worker unseen, and no worker
 * with more than there is room for.
 */
@NullMarked
@ApplicationModule(
    displayName = "Allocation",
    allowedDependencies = {"triage", "referral", "agency", "workforce", "overview"})
package org.openmash.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
