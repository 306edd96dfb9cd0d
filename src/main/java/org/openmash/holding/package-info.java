/**
 * What each module keeps about somebody: read out when they ask to see it, deleted when its time is
 * over. Every module that keeps something about a person or a contact contributes a {@code
 * Holding}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Holding",
    allowedDependencies = {"kernel"})
package org.openmash.holding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
