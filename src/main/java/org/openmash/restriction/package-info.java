/**
 * Restricted records: who alone may see somebody, for how long that stands, and how one is opened
 * in need. The database hides what lies behind a seal; this module puts seals on and takes them
 * off.
 */
@NullMarked
@ApplicationModule(
    displayName = "Restriction",
    allowedDependencies = {"person", "referral"})
package org.openmash.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
