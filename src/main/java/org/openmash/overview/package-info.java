/**
 * What whoever answers for the area must know today, on one page: each module says its own line,
 * and where to read on. Nobody's name is in it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Overview",
    allowedDependencies = {})
package org.openmash.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
