/**
 * The hub's desk: the inbox and its clocks, the record of the contact, and the decision for each
 * child with its written reason.
 */
@NullMarked
@ApplicationModule(
    displayName = "Triage",
    allowedDependencies = {
      "referral",
      "agency",
      "correspondence",
      "person",
      "disclosure",
      "informationrequest",
      "agreement",
      "secret"
    })
package org.openmash.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
