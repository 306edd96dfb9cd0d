/**
 * How the hub works, for whoever watches it on behalf of a partner: reads what the owners publish
 * in the schema reporting, and calls no module that holds records.
 */
@NullMarked
@ApplicationModule(
    displayName = "Monitor",
    allowedDependencies = {"agency"})
package org.openmash.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
