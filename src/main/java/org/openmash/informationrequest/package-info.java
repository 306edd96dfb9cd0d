/**
 * Information asked of partners about the people of a contact: asked, chased, answered. An answer
 * stays the agency's own; whoever works in the hub reads it, and nobody else does without a
 * decision.
 */
@NullMarked
@ApplicationModule(
    displayName = "Information request",
    allowedDependencies = {"agency", "agreement", "disclosure", "secret"})
package org.openmash.informationrequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
