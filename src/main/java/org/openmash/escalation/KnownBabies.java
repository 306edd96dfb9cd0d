package org.openmash.escalation;

import java.time.LocalDate;
import java.util.Collection;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;

/**
 * Knows of babies what the report a disagreement is about does not say; contributed as a bean by
 * the module that follows them.
 */
public interface KnownBabies {

  /** Whether one of these people lies on a ward as a baby, or is expected by this day. */
  boolean areUrgent(Actor actor, Collection<PersonId> people, LocalDate near);
}
