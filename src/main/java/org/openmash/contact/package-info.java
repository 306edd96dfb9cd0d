/**
 * Contacts that are no full referral: the call somebody at the hub takes, and the short notices
 * (Right Care Right Person, private fostering, a missing child, a transfer in, for information).
 * Each is one short form; the inbox, the desk and the decisions are the same as for a referral.
 */
@NullMarked
@ApplicationModule(
    displayName = "Contact",
    allowedDependencies = {"triage", "referral", "agency"})
package org.openmash.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
