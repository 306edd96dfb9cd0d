/**
 * One record for each person, from before birth on, and the question whether somebody is already
 * known. Everything written of a person is kept in versions; two records that are one person are
 * joined by a pointer and can be parted again as if nothing had been.
 */
@NullMarked
@ApplicationModule(
    displayName = "Person",
    allowedDependencies = {})
package org.openmash.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
