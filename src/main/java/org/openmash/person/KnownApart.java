package org.openmash.person;

import java.util.Map;
import java.util.Set;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Which records are never shown as one: those an event made two of, as a birth did of twins. Nor
 * does an adopted child's former record, found beside the one that followed it, send anybody to a
 * manager: it would say that the two belong together.
 */
@Component
class KnownApart {

  private final LifeStore store;
  private final PersonStore persons;
  private final Work work;

  KnownApart(LifeStore store, PersonStore persons, Work work) {
    this.store = store;
    this.persons = persons;
    this.work = work;
  }

  /** The other records of whatever happened to this person and others at once. */
  Set<PersonId> apartFrom(PersonId person) {
    return store.besides(person);
  }

  /**
   * Whether an unseen record asks for a manager.
   *
   * @param unseen found, and not shown to whoever asks
   * @param found everything found
   */
  boolean anyAlone(Set<PersonId> unseen, Set<PersonId> found) {
    return !unseen.isEmpty()
        && work.as(Actor.system("closed records"), () -> anyAloneOf(unseen, found));
  }

  private boolean anyAloneOf(Set<PersonId> unseen, Set<PersonId> found) {
    Map<PersonId, PersonId> kept = persons.keptAs(unseen);
    Map<PersonId, PersonId> followedBy = store.followedBy(kept.values());
    return kept.values().stream()
        .map(followedBy::get)
        .anyMatch(present -> present != null && !found.contains(present));
  }
}
