/**
 * Who did or learnt what, when, for whom: the lines people read, built in the transaction of the
 * fact.
 */
@NullMarked
@ApplicationModule(
    displayName = "Chronology",
    allowedDependencies = {"kernel", "holding", "database", "audit", "page"})
package org.openmash.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
