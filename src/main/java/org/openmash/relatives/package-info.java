/**
 * What a report says of a family: who its grown-ups are, and what everybody in it is to each other.
 * The program offers it pair by pair; a person ticks what is written of the family.
 */
@NullMarked
@ApplicationModule(
    displayName = "Relatives",
    allowedDependencies = {"agency", "family", "person", "referral", "triage"})
package org.openmash.relatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
