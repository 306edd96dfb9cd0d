/**
 * What is owed to a person by somebody before a moment, with the rule that says so. An overrun
 * never blocks work: it asks for a reason.
 */
@NullMarked
@ApplicationModule(
    displayName = "Deadline",
    allowedDependencies = {
      "kernel",
      "holding",
      "database",
      "audit",
      "access",
      "page",
      "hub",
      "form"
    })
package org.openmash.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
