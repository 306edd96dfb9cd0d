/**
 * What people are to each other: relationships, parental responsibility, households, who helps and
 * with what. Facts of pairs, dated, with whoever said so; the program draws them and concludes
 * nothing. Whoever may not know a person learns nothing of them from another's family.
 */
@NullMarked
@ApplicationModule(
    displayName = "Family",
    allowedDependencies = {"person"})
package org.openmash.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
