/**
 * Told and heard: every outcome told to a professional is read by them or said to them, in time,
 * and they say what they thought of it.
 */
@NullMarked
@ApplicationModule(
    displayName = "Feedback",
    allowedDependencies = {"agency", "referral"})
package org.openmash.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
