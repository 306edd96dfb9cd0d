package org.openmash.person;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.person.matching.PersonIndex;
import org.openmash.person.matching.Scanned;
import org.openmash.person.matching.Waterfall;
import org.springframework.stereotype.Component;

/**
 * Looks through everybody a hub knows for records that may be one person: through all of them the
 * first time and after the weights changed, else through those who changed since.
 */
@Component
class DuplicateLook {

  /** As likely as not: the same line as <code>openmash match</code> draws. */
  private static final double LIKELY_ENOUGH = 0.5;

  private static final int AT_ONCE = 200;

  private final PersonFinder finder;
  private final PersonStore persons;
  private final Pairs pairs;
  private final Work work;
  private final Clock clock;

  DuplicateLook(PersonFinder finder, PersonStore persons, Pairs pairs, Work work, Clock clock) {
    this.finder = finder;
    this.persons = persons;
    this.pairs = pairs;
    this.work = work;
    this.clock = clock;
  }

  private record Found(PersonId one, PersonId other, Waterfall waterfall) {}

  private static Found of(PersonIndex.Duplicate<PersonId> pair) {
    return new Found(pair.one(), pair.other(), pair.waterfall());
  }

  void look(HubId hub) {
    Actor program = Actor.system("duplicates").at(hub);
    Optional<Look> last =
        work.as(program, () -> pairs.looks().newest(hub, true))
            .filter(look -> look.model().equals(Model.VERSION));
    String known = work.as(program, () -> pairs.looks().oldestRunning());
    if (last.isPresent()) {
      String before = last.get().known();
      List<PersonId> changed = work.as(program, () -> pairs.looks().changedSince(hub, before));
      if (!changed.isEmpty()) {
        since(program, changed, known);
      }
    } else {
      wholly(program, hub, known);
    }
  }

  private void wholly(Actor program, HubId hub, String known) {
    PersonIndex<PersonId> index = finder.everybody(program);
    long look = begin(program, known, index.size());
    List<Found> found = new ArrayList<>();
    Scanned scanned =
        index.duplicates(
            LIKELY_ENOUGH,
            pair -> found.add(of(pair)),
            done -> work.as(program, () -> moved(look, done, false)));
    for (int i = 0; i < found.size(); i += AT_ONCE) {
      List<Found> some = found.subList(i, Math.min(found.size(), i + AT_ONCE));
      work.as(program, () -> write(look, some));
    }
    work.as(
        program,
        () -> {
          pairs.store().forgetOlder(hub, look);
          pairs.looks().passedOver(look, written(scanned));
          moved(look, index.size(), true);
        });
  }

  private void since(Actor program, List<PersonId> changed, String known) {
    long look = begin(program, known, changed.size());
    for (int i = 0; i < changed.size(); i += AT_ONCE) {
      List<PersonId> some = changed.subList(i, Math.min(changed.size(), i + AT_ONCE));
      int done = i + some.size();
      work.as(
          program,
          () -> {
            around(program, look, some);
            moved(look, done, false);
          });
    }
    work.as(program, () -> moved(look, changed.size(), true));
  }

  /** Whoever is one with somebody who changed may be like others than before, too. */
  private void around(Actor program, long look, List<PersonId> changed) {
    Map<PersonId, Set<PersonId>> one = persons.oneWith(changed);
    Set<PersonId> all = one.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    List<Found> found = new ArrayList<>();
    Scanned scanned =
        finder.everybody(program).duplicatesOf(all, LIKELY_ENOUGH, pair -> found.add(of(pair)));
    write(look, found);
    pairs.looks().passedOver(look, written(scanned));
    Set<PersonId> touched = new HashSet<>(all);
    touched.addAll(persons.keptAs(all).values());
    pairs.store().forgetOlder(touched, look);
  }

  /** Between the records that go on; between two of one person there is nothing to ask. */
  private void write(long look, Collection<Found> found) {
    Set<PersonId> ids = new HashSet<>();
    found.forEach(each -> ids.addAll(List.of(each.one(), each.other())));
    Map<PersonId, PersonId> kept = persons.keptAs(ids);
    Map<PersonId, String> now = pairs.marks().of(new HashSet<>(kept.values()));
    Map<Set<PersonId>, Found> best = new HashMap<>();
    for (Found each : found) {
      PersonId one = kept.get(each.one());
      PersonId other = kept.get(each.other());
      if (one != null && other != null && !one.equals(other)) {
        best.merge(
            Set.of(one, other),
            new Found(one, other, each.waterfall()),
            (a, b) -> a.waterfall().tenths() >= b.waterfall().tenths() ? a : b);
      }
    }
    best.values().forEach(each -> pairs.store().put(look, pair(each, now), clock.instant()));
  }

  private static DuplicateStore.Pair pair(Found found, Map<PersonId, String> marks) {
    boolean inOrder = Duplicates.inOrder(found.one(), found.other());
    PersonId one = inOrder ? found.one() : found.other();
    PersonId other = inOrder ? found.other() : found.one();
    return new DuplicateStore.Pair(
        one,
        other,
        marks.getOrDefault(one, ""),
        marks.getOrDefault(other, ""),
        found.waterfall().tenths(),
        DuplicateStore.json(found.waterfall().parts()));
  }

  private static List<String> written(Scanned scanned) {
    return scanned.passedOver().stream().map(Look::written).toList();
  }

  private long begin(Actor program, String known, int people) {
    Instant now = clock.instant();
    Look look = new Look(0, Model.VERSION, known, people, 0, List.of(), now, now, null);
    return work.as(program, () -> pairs.looks().begin(look));
  }

  private void moved(long look, int done, boolean ended) {
    pairs.looks().moved(look, done, clock.instant(), ended);
  }
}
