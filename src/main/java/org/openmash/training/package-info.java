/**
 * What everybody who works with children must have learnt, in the council and in every partner
 * agency: courses, places, who came, what lapses, and where agencies plan together what is missing.
 */
@NullMarked
@ApplicationModule(
    displayName = "Training",
    allowedDependencies = {"agency", "workforce", "diary", "overview"})
package org.openmash.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
