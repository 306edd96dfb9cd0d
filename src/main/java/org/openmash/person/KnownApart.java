package org.openmash.person;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * Whether one of these lies behind a seal: then a manager is asked. Of a closed one nothing is
   * said.
   */
  boolean anySealed(Set<PersonId> unseen) {
    return !unseen.isEmpty()
        && work.as(Actor.system("restricted records"), () -> anySealedOf(unseen));
  }

  private boolean anySealedOf(Set<PersonId> unseen) {
    Map<PersonId, PersonId> kept = persons.keptAs(unseen);
    Set<PersonId> all = new HashSet<>(unseen);
    all.addAll(kept.values());
    Map<PersonId, PersonLine> lines = persons.lines(all);
    return unseen.stream()
        .filter(lines::containsKey)
        .map(each -> List.of(each, kept.getOrDefault(each, each)))
        .anyMatch(both ->
            both.stream().noneMatch(id -> Objects.requireNonNull(lines.get(id)).life().closed()));
  }

  private boolean anyAloneOf(Set<PersonId> unseen, Set<PersonId> found) {
    Map<PersonId, PersonId> kept = persons.keptAs(unseen);
    Map<PersonId, PersonId> followedBy = store.followedBy(kept.values());
    return kept.values().stream()
        .map(followedBy::get)
        .anyMatch(present -> present != null && !found.contains(present));
  }
}
