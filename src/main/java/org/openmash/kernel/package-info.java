/**
 * Ids that travel, the actor, the clock and the few value types every module speaks. Types only: no
 * rule of any service lives here.
 */
@NullMarked
@ApplicationModule(
    displayName = "Kernel",
    allowedDependencies = {})
package org.openmash.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
