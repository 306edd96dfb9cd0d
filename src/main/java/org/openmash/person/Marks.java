package org.openmash.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.kernel.PersonId;
import org.openmash.person.matching.Facts;
import org.springframework.stereotype.Component;

/** Remembers of two records what both said, so that nobody is asked twice while they say it. */
@Component
class Marks {

  private final PersonFinder finder;
  private final PersonStore persons;
  private final ApartStore apart;

  Marks(PersonFinder finder, PersonStore persons, ApartStore apart) {
    this.finder = finder;
    this.persons = persons;
    this.apart = apart;
  }

  /** A fingerprint of what each of these people is compared by, with the records joined to them. */
  Map<PersonId, String> of(Collection<PersonId> people) {
    Map<PersonId, Set<PersonId>> records = persons.oneWith(people);
    Set<PersonId> all = new HashSet<>();
    records.values().forEach(all::addAll);
    Map<PersonId, Facts> facts = finder.factsOf(all);
    Map<PersonId, String> marks = new HashMap<>();
    records.forEach((person, theirs) -> {
      List<Facts> said = theirs.stream().filter(facts::containsKey).map(facts::get).toList();
      marks.put(person, Fingerprint.of(said));
    });
    return marks;
  }

  /** Who was told apart from this one, and neither record has said anything else since. */
  Set<PersonId> apartFrom(PersonId id) {
    List<ApartStore.Said> said = apart.of(id);
    if (said.isEmpty()) {
      return Set.of();
    }
    Set<PersonId> both = new HashSet<>();
    said.forEach(each -> {
      both.add(each.one());
      both.add(each.other());
    });
    Map<PersonId, String> now = of(both);
    return said.stream()
        .filter(each ->
            each.oneMark().equals(now.get(each.one()))
                && each.otherMark().equals(now.get(each.other())))
        .map(each -> each.otherThan(id))
        .collect(Collectors.toSet());
  }
}
