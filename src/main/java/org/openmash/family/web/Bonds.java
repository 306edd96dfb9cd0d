package org.openmash.family.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.family.CoupleForm;
import org.openmash.family.Family;
import org.openmash.family.Kinship;
import org.openmash.family.Pair;
import org.openmash.family.Tie;
import org.openmash.kernel.PersonId;
import org.openmash.person.IdentityForm;

/**
 * A family as a genogram sees it: unions, the children of each, and who hangs on by no line but
 * their own word. Everything in an order that depends on the family alone.
 */
final class Bonds {

  /**
   * Partners or parents, and what they have together.
   *
   * @param partners none where brothers and sisters are known and no parent is
   * @param couple what binds them; null where nobody said
   */
  record Union(List<PersonId> partners, List<Child> children, @Nullable Pair<CoupleForm> couple) {}

  /** A child of a union, and by what. */
  record Child(PersonId id, Kinship by) {}

  /** Two who are joined by no union. */
  record Loose(PersonId one, PersonId other, int down) {}

  private final Family family;
  private final List<PersonId> people;
  private final List<Union> unions = new ArrayList<>();
  private final List<Loose> loose = new ArrayList<>();
  private final Map<PersonId, PersonId> joined = new LinkedHashMap<>();

  Bonds(Family family) {
    this.family = family;
    this.people = reached();
    withParents();
    withBrothersAndSisters();
    couples();
    family.ties().forEach(this::looselyIfAtAll);
  }

  List<PersonId> people() {
    return people;
  }

  List<Union> unions() {
    return unions;
  }

  List<Loose> loose() {
    return loose;
  }

  /** The union somebody was born into, or else came into. */
  @Nullable Union origin(PersonId person) {
    return unions.stream()
        .filter(union -> union.children().stream().anyMatch(child -> child.id().equals(person)))
        .findFirst()
        .orElse(null);
  }

  /** Everybody tied to whose it is, however far; fathers before mothers, the elder first. */
  private List<PersonId> reached() {
    Set<PersonId> found = new LinkedHashSet<>(List.of(family.whose()));
    List<PersonId> waiting = new ArrayList<>(found);
    while (!waiting.isEmpty()) {
      PersonId here = waiting.removeFirst();
      Set<PersonId> beside = new LinkedHashSet<>();
      family.tiesOf(here).forEach(tie -> beside.add(tie.from(here)));
      family.couples().stream()
          .filter(couple -> couple.touches(here))
          .forEach(couple -> beside.add(couple.from(here)));
      beside.stream().sorted(eldest()).filter(found::add).forEach(waiting::add);
    }
    return List.copyOf(found);
  }

  Comparator<PersonId> eldest() {
    return Comparator.<PersonId, Boolean>comparing(
            id -> family.portrait(id).sex() != IdentityForm.Sex.MALE)
        .thenComparing(byBirth());
  }

  /** Children from left to right; those of whom no date is known last, the unborn after them. */
  Comparator<PersonId> byBirth() {
    return Comparator.<PersonId, Boolean>comparing(id -> family.portrait(id).line().unborn())
        .thenComparing(
            id -> family.portrait(id).line().born(),
            Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(
            id -> family.portrait(id).line().expected(),
            Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(id -> family.portrait(id).line().name())
        .thenComparing(PersonId::value);
  }

  private void withParents() {
    for (Kinship by :
        List.of(
            Kinship.PARENT,
            Kinship.ADOPTIVE_PARENT,
            Kinship.SPECIAL_GUARDIAN,
            Kinship.FOSTER_CARER)) {
      for (PersonId child : people.stream().sorted(byBirth()).toList()) {
        List<PersonId> parents =
            family.ties().stream()
                .filter(tie -> tie.kinship() == by && tie.other().equals(child))
                .map(Tie::one)
                .distinct()
                .sorted(eldest())
                .toList();
        if (!parents.isEmpty()) {
          union(parents).children().add(new Child(child, by));
          parents.forEach(parent -> join(parent, child));
        }
      }
    }
  }

  private Union union(List<PersonId> partners) {
    Union known =
        unions.stream()
            .filter(union -> !partners.isEmpty() && union.partners().equals(partners))
            .findFirst()
            .orElse(null);
    if (known != null) {
      return known;
    }
    Union made = new Union(partners, new ArrayList<>(), couple(partners));
    unions.add(made);
    return made;
  }

  /** The one that stands, or the last. */
  private @Nullable Pair<CoupleForm> couple(Collection<PersonId> partners) {
    List<Pair<CoupleForm>> theirs =
        family.couples().stream()
            .filter(pair -> partners.contains(pair.person()) && partners.contains(pair.other()))
            .toList();
    return theirs.stream()
        .filter(pair -> pair.said().state() == CoupleForm.State.TOGETHER)
        .findFirst()
        .orElse(theirs.isEmpty() ? null : theirs.getLast());
  }

  /** "Both parents the same" says whose children they are, where one's parents are known. */
  private void withBrothersAndSisters() {
    for (Tie tie : family.ties()) {
      if (tie.kinship().full()) {
        Union one = born(tie.one());
        Union other = born(tie.other());
        if (one == null && other == null) {
          one = union(List.of());
          one.children().add(new Child(tie.one(), Kinship.PARENT));
        }
        Union theirs = one != null ? one : other;
        if (theirs != null && (one == null || other == null)) {
          PersonId lacks = born(tie.one()) == null ? tie.one() : tie.other();
          theirs.children().add(new Child(lacks, Kinship.PARENT));
        }
        join(tie.one(), tie.other());
      }
    }
    unions.forEach(union -> union.children().sort(Comparator.comparing(Child::id, byBirth())));
  }

  private @Nullable Union born(PersonId person) {
    return unions.stream()
        .filter(union -> union.children().contains(new Child(person, Kinship.PARENT)))
        .findFirst()
        .orElse(null);
  }

  private void couples() {
    for (Pair<CoupleForm> pair : family.couples()) {
      if (people.contains(pair.person())) {
        union(Stream.of(pair.person(), pair.other()).sorted(eldest()).collect(Collectors.toList()));
        join(pair.person(), pair.other());
      }
    }
  }

  /** A line of its own only for whoever hangs on by no other. */
  private void looselyIfAtAll(Tie tie) {
    if (people.contains(tie.one()) && !root(tie.one()).equals(root(tie.other()))) {
      loose.add(new Loose(tie.one(), tie.other(), tie.kinship().up()));
      join(tie.one(), tie.other());
    }
  }

  private void join(PersonId one, PersonId other) {
    PersonId root = root(one);
    PersonId with = root(other);
    if (!root.equals(with)) {
      joined.put(root, with);
    }
  }

  private PersonId root(PersonId person) {
    PersonId root = person;
    PersonId above = joined.get(root);
    while (above != null) {
      root = above;
      above = joined.get(root);
    }
    return root;
  }
}
