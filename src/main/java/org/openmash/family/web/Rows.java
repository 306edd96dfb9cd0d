package org.openmash.family.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.family.Family;
import org.openmash.family.web.Bonds.Child;
import org.openmash.family.web.Bonds.Union;
import org.openmash.kernel.PersonId;
import org.openmash.person.IdentityForm;

/**
 * Everybody in rows, a generation each. Brothers and sisters stay together from the eldest to the
 * youngest, whoever married in stands beside them; such groups change places until few lines cross.
 */
final class Rows {

  private static final int ROUNDS = 8;

  private final Bonds bonds;
  private final Family family;
  private final List<List<List<PersonId>>> rows = new ArrayList<>();
  private final Map<PersonId, Double> places = new HashMap<>();

  Rows(Bonds bonds, Generations generations, Family family) {
    this.bonds = bonds;
    this.family = family;
    for (int level = 0; level < generations.count(); level++) {
      int here = level;
      rows.add(
          groups(
              bonds.people().stream().filter(person -> generations.of(person) == here).toList()));
    }
    rows.forEach(this::number);
    for (int round = 0; round < ROUNDS; round++) {
      rows.forEach(row -> arrange(row, this::above));
      rows.reversed().forEach(row -> arrange(row, this::below));
    }
    rows.forEach(row -> arrange(row, this::above));
  }

  /** The groups of each generation, from left to right. */
  List<List<List<PersonId>>> groups() {
    return rows;
  }

  private List<List<PersonId>> groups(List<PersonId> people) {
    Map<Union, List<PersonId>> siblings = new LinkedHashMap<>();
    List<PersonId> others = new ArrayList<>();
    for (PersonId person : people) {
      Union origin = bonds.origin(person);
      if (origin == null) {
        others.add(person);
      } else {
        siblings.computeIfAbsent(origin, any -> new ArrayList<>()).add(person);
      }
    }
    List<List<PersonId>> groups = new ArrayList<>(siblings.values());
    groups.forEach(group -> group.sort(bonds.byBirth()));
    while (!others.isEmpty()) {
      boolean placed = others.removeIf(person -> standsBeside(person, groups));
      if (!placed) {
        groups.add(new ArrayList<>(List.of(others.removeFirst())));
      }
    }
    return groups;
  }

  /** Beside a partner who has a place: he on the left, she on the right, if that is free. */
  private boolean standsBeside(PersonId person, List<List<PersonId>> groups) {
    for (PersonId partner : partners(person)) {
      for (List<PersonId> group : groups) {
        int place = group.indexOf(partner);
        if (place >= 0) {
          boolean left = family.portrait(person).sex() == IdentityForm.Sex.MALE;
          if (left && place > 0 && partners(partner).contains(group.get(place - 1))) {
            left = false;
          } else if (!left
              && place + 1 < group.size()
              && partners(partner).contains(group.get(place + 1))) {
            left = true;
          }
          group.add(left ? place : place + 1, person);
          return true;
        }
      }
    }
    return false;
  }

  private Set<PersonId> partners(PersonId person) {
    return bonds.unions().stream()
        .filter(union -> union.partners().contains(person))
        .flatMap(union -> union.partners().stream())
        .filter(partner -> !partner.equals(person))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void number(List<List<PersonId>> row) {
    List<PersonId> flat = row.stream().flatMap(List::stream).toList();
    for (int i = 0; i < flat.size(); i++) {
      places.put(flat.get(i), i - (flat.size() - 1) / 2.0);
    }
  }

  private interface Neighbours {
    Stream<PersonId> of(PersonId person);
  }

  private void arrange(List<List<PersonId>> row, Neighbours neighbours) {
    Map<List<PersonId>, Double> wishes = new IdentityHashMap<>();
    for (List<PersonId> group : row) {
      OptionalDouble wish =
          group.stream().flatMap(neighbours::of).mapToDouble(this::place).average();
      wishes.put(group, wish.orElse(group.stream().mapToDouble(this::place).average().orElse(0)));
    }
    row.sort(Comparator.comparingDouble(group -> wish(wishes, group)));
    number(row);
  }

  private static double wish(Map<List<PersonId>, Double> wishes, List<PersonId> group) {
    @Nullable Double wish = wishes.get(group);
    return wish == null ? 0 : wish;
  }

  private double place(PersonId person) {
    return places.getOrDefault(person, 0.0);
  }

  private Stream<PersonId> above(PersonId person) {
    return bonds.unions().stream()
        .filter(union -> union.children().stream().anyMatch(child -> child.id().equals(person)))
        .flatMap(union -> union.partners().stream());
  }

  private Stream<PersonId> below(PersonId person) {
    return bonds.unions().stream()
        .filter(union -> union.partners().contains(person))
        .flatMap(union -> union.children().stream().map(Child::id));
  }
}
