/**
 * Sharing agreements: each is written once for the area, put to any number of agencies by mail, and
 * accepted by each behind a link.
 */
@NullMarked
@ApplicationModule(
    displayName = "Agreement",
    allowedDependencies = {"agency"})
package org.openmash.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
