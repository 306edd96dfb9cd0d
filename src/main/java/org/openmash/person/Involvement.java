package org.openmash.person;

import java.util.Collection;
import java.util.List;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;

/**
 * What another module does about people, as far as their records need to know; contributed as a
 * bean by whoever depends on this module.
 */
public interface Involvement {

  /** What was about the person of these records, newest first, as far as the actor may open it. */
  List<PersonContact> contacts(Actor actor, Collection<PersonId> records);

  /** Whether somebody is at work on one of these records now, whoever may see it. */
  boolean isOpen(Actor actor, Collection<PersonId> records);
}
