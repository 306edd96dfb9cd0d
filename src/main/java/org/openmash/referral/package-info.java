/**
 * Referrals made to the hub, as reported by whoever is worried. Holds the referred child as
 * reported text and never touches a person index: nobody may probe one from a form.
 */
@NullMarked
@ApplicationModule(
    displayName = "Referral",
    allowedDependencies = {"agency", "guest"})
package org.openmash.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
