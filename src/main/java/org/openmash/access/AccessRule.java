package org.openmash.access;

import java.util.Optional;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;

/**
 * One module's word on who may do what to its records; a bean. Policies as values: all are asked,
 * one Hidden hides, one Refused refuses, and without a Permitted nothing is allowed.
 */
public interface AccessRule {

  /** This rule's verdict, or empty when the subject is none of its business. */
  Optional<Verdict> judge(Actor actor, Act act, Subject subject);
}
