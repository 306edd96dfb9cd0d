package org.openmash.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;

/**
 * What another module must say when something happens in a life; contributed as a bean by whoever
 * depends on this module.
 */
public interface Dealings {

  /** What is owed for these people, soonest first, as far as the actor may open it. */
  List<Owed> owed(Actor actor, Collection<PersonId> records);

  /**
   * How the newest report of these people that speaks of a child who is born words the birth, as
   * answers to {@link BabyForm}.
   */
  Optional<Answers> reportedBirth(Actor actor, Collection<PersonId> records);
}
