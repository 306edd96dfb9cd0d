/**
 * The PostgreSQL server we keep by default, its three roles, and the scope each transaction carries
 * for row-level security.
 */
@NullMarked
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {"kernel"})
package org.openmash.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
