/**
 * Reports by the public, named or anonymous: a few plain questions, one a page. Whoever writes is
 * nobody to us, is told that it was received, and nothing afterwards.
 */
@NullMarked
@ApplicationModule(
    displayName = "Report",
    allowedDependencies = {"guest", "referral"})
package org.openmash.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
