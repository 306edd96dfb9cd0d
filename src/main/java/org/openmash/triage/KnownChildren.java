package org.openmash.triage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.person.Persons;
import org.springframework.stereotype.Component;

/** The children of contacts who were found to be somebody, with every record that is theirs. */
@Component
class KnownChildren {

  private final WhoStore store;
  private final Persons persons;

  KnownChildren(WhoStore store, Persons persons) {
    this.store = store;
    this.persons = persons;
  }

  /**
   * Who these children are.
   *
   * @param is the record somebody named
   * @param all each child with each record that is one with it
   */
  record Found(Map<ChildId, PersonId> is, List<Map.Entry<ChildId, PersonId>> all) {

    UUID[] children() {
      return all.stream().map(each -> each.getKey().value()).toArray(UUID[]::new);
    }

    UUID[] persons() {
      return all.stream().map(each -> each.getValue().value()).toArray(UUID[]::new);
    }
  }

  Found of(Actor actor, Collection<ReferralId> contacts) {
    Map<ChildId, PersonId> is = store.identified(contacts);
    Map<PersonId, Set<PersonId>> same = persons.oneWith(actor, new HashSet<>(is.values()));
    List<Map.Entry<ChildId, PersonId>> all =
        is.entrySet().stream()
            .flatMap(each ->
                same.getOrDefault(each.getValue(), Set.of(each.getValue())).stream()
                    .map(record -> Map.entry(each.getKey(), record)))
            .toList();
    return new Found(new HashMap<>(is), all);
  }

  /** Those of these records that this actor may open. */
  Set<PersonId> open(Actor actor, Found found) {
    Set<PersonId> all = new HashSet<>(found.is().values());
    found.all().forEach(each -> all.add(each.getValue()));
    return all.isEmpty() ? Set.of() : persons.lines(actor, all).keySet();
  }
}
