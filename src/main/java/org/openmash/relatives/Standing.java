package org.openmash.relatives;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.family.Fact;
import org.openmash.family.Family;
import org.openmash.family.Home;
import org.openmash.family.HomeForm;
import org.openmash.kernel.PersonId;

/** What is written already of the people of a report, and who each of them was found to be. */
final class Standing {

  private final Map<String, PersonId> who = new LinkedHashMap<>();
  private final Map<PersonId, Family> families = new HashMap<>();
  private final LocalDate today;

  Standing(LocalDate today) {
    this.today = today;
  }

  void is(String named, Family family) {
    who.put(named, family.whose());
    families.put(family.whose(), family);
  }

  @Nullable PersonId of(String named) {
    return who.get(named);
  }

  /** With whom the household of the report is one: somebody who has one, or whoever comes first. */
  PersonId withWhom(PersonId person, List<Relation> relations) {
    return relations.stream()
        .filter(relation -> relation.words().equals("HOME"))
        .flatMap(relation -> Optional.ofNullable(of(relation.one())).stream())
        .filter(each -> homes(each).findAny().isPresent())
        .findFirst()
        .orElse(person);
  }

  Offer.State state(Relation relation, List<Relation> relations) {
    PersonId one = of(relation.one());
    PersonId other = of(relation.other());
    if (one == null || other == null) {
      return Offer.State.UNKNOWN;
    }
    return isWritten(relation, one, other, relations) ? Offer.State.WRITTEN : Offer.State.OPEN;
  }

  private boolean isWritten(
      Relation relation, PersonId one, PersonId other, List<Relation> relations) {
    Family family = families.get(one);
    if (family == null) {
      return false;
    }
    return switch (relation.kind()) {
      case TIE ->
          family.ties().stream()
              .anyMatch(tie ->
                  tie.joins(one, other)
                      && tie.seenFrom(one).name().equals(relation.answers().get("kinship"))
                      && tie.fact().said().until() == null);
      case COUPLE ->
          family.couples().stream()
              .anyMatch(couple -> couple.joins(one, other) && couple.said().until() == null);
      case RESPONSIBILITY ->
          family.responsibilityFor(one).stream()
              .anyMatch(pair -> pair.other().equals(other) && pair.said().until() == null);
      case HOME -> livesWith(one, withWhom(one, relations));
      case FEELING, SUPPORT, AUTHORITY, SUPPORTER -> false;
    };
  }

  private boolean livesWith(PersonId one, PersonId other) {
    Set<Home> shared = new HashSet<>(homes(other).toList());
    return shared.stream()
        .flatMap(home -> home.people().stream())
        .filter(this::holds)
        .anyMatch(fact -> fact.about().person().equals(one));
  }

  private boolean holds(Fact<HomeForm> fact) {
    return fact.said().holdsOn(today);
  }

  private Stream<Home> homes(PersonId person) {
    Family family = families.get(person);
    return family == null ? Stream.empty() : family.homesOf(person, today);
  }
}
