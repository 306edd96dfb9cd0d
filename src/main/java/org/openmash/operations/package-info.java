/**
 * What those who keep the hub running see of it: one log line a request, health and metrics, and
 * whom to tell of a weakness. Never a name and never what somebody typed.
 */
@NullMarked
@ApplicationModule(
    displayName = "Operations",
    allowedDependencies = {"kernel", "database", "page", "access"})
package org.openmash.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
