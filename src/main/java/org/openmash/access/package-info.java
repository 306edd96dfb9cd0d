/**
 * Who is signed in, what kind of page they may open, and whether they may see this record. Knows no
 * business module: others contribute rules.
 */
@NullMarked
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"kernel", "page", "database", "audit", "hub"})
package org.openmash.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
