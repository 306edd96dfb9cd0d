package org.openmash.holding;

import java.util.List;
import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;

/** What one module keeps about somebody; contributed as a bean by every module that keeps it. */
public interface Holding {

  /** The module's own word, "triage". */
  String module();

  /** The tables it reads out, "triage.decision": what nobody reads out is found by a test. */
  Set<String> tables();

  /** Everything kept about them that the actor may see, oldest first. */
  List<Held> about(Actor actor, Whose whose);

  /** Every contact in which this module knows one of these to be a child. */
  default Set<ReferralId> contacts(Actor actor, Set<PersonId> persons) {
    return Set.of();
  }

  /** Other records about them to which lines of others hang: a police notification. */
  default Set<Subject> records(Actor actor, Whose whose) {
    return Set.of();
  }

  /** The names of others around them, to find in what was written; never a decision. */
  default Set<String> names(Actor actor, Whose whose) {
    return Set.of();
  }
}
