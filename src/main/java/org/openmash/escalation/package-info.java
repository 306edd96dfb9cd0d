/**
 * Disagreement as a right with a clock: whoever referred says that a decision is wrong or that
 * nothing is heard, it goes up level by level until it is settled, by itself where nobody answers,
 * and what is learnt of it is counted.
 */
@NullMarked
@ApplicationModule(
    displayName = "Escalation",
    allowedDependencies = {"agency", "referral", "secret", "triage", "overview"})
package org.openmash.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
