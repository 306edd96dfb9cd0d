/**
 * What two agencies or more do together about a gap in what their people know: who does what by
 * when. Seen and changed by the leads of each of them, and each change is kept.
 */
@NullMarked
@ApplicationModule(
    displayName = "Joint plan",
    allowedDependencies = {"agency", "training"})
package org.openmash.jointplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
