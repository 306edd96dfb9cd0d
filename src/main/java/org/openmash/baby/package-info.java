/**
 * Babies before birth and on a ward: the steps an area takes for each unborn child by weeks to the
 * expected date, and what holds up a newborn's discharge, who holds it, and for how many hours.
 */
@NullMarked
@ApplicationModule(
    displayName = "Baby",
    allowedDependencies = {"agency", "monitor", "person", "overview", "escalation"})
package org.openmash.baby;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
