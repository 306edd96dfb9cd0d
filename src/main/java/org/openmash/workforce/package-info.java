/**
 * Who works with children for the council: registered or beside, in which team, with what hours,
 * until when.
 */
@NullMarked
@ApplicationModule(
    displayName = "Workforce",
    allowedDependencies = {"agency", "overview"})
package org.openmash.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
