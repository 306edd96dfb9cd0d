/** The hubs of this installation: what each says of itself, and what it takes from all of them. */
@NullMarked
@ApplicationModule(
    displayName = "Hub",
    allowedDependencies = {"kernel", "database", "page", "audit", "chronology"})
package org.openmash.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
