package org.openmash.workforce;

import java.time.LocalDate;
import java.util.Map;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;

/** How many children each worker was the named worker of: a bean of the module that knows. */
public interface CasesHeld {

  /** At the end of that day, in England; those with none are left out. */
  Map<UserId, Integer> heldOn(Actor actor, LocalDate day);
}
