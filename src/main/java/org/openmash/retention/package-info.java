/**
 * How long records are kept, and how they go: rules as data, proposals by the program, two people,
 * holds, and a tombstone without a name. Deleting itself is done by one door in the database, which
 * checks all of that again.
 */
@NullMarked
@ApplicationModule(
    displayName = "Retention",
    allowedDependencies = {"agency", "referral", "triage", "person", "domesticabuse", "family"})
package org.openmash.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
