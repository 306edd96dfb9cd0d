/** A made-up county told through the public facades with a moved clock. Nobody in it exists. */
@NullMarked
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {
      "agency",
      "allocation",
      "workforce",
      "supervision",
      "training",
      "jointplan",
      "person",
      "baby",
      "agreement",
      "informationrequest",
      "relatives",
      "referral",
      "correspondence",
      "triage",
      "contact",
      "domesticabuse",
      "feedback"
    })
package org.openmash.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
