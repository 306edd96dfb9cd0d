/**
 * Letters and reports about the people of a contact, to one reader or several. Each reader has a
 * version of their own, without what they may not know; whoever writes looks at who will see what
 * and signs, and where more than one of a family reads it, or anything is protected, somebody else
 * signs too.
 */
@NullMarked
@ApplicationModule(
    displayName = "Letter",
    allowedDependencies = {
      "agency",
      "disclosure",
      "family",
      "informationrequest",
      "person",
      "referral",
      "secret",
      "triage"
    })
package org.openmash.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
