/**
 * Who supervises whom, in the council and in every partner agency: planned, held, called off, and
 * overdue in the open. How somebody is stays between the two.
 */
@NullMarked
@ApplicationModule(
    displayName = "Supervision",
    allowedDependencies = {"agency", "workforce", "allocation", "triage", "referral", "overview"})
package org.openmash.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
