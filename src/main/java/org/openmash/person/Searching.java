package org.openmash.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UnknownId;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Findings;
import org.openmash.person.matching.Score;
import org.springframework.stereotype.Component;

/** Looks somebody up and says of each candidate only what the asker may know. */
@Component
class Searching {

  /** No arithmetic is sure who somebody is. */
  private static final int CERTAIN_ENOUGH = 99;

  /** Five bits, in tenths: thirty times less likely than the best is not who was meant. */
  private static final int MUCH_LESS = 50;

  private final PersonFinder finder;
  private final PersonStore store;
  private final KnownApart apart;
  private final Marks marks;
  private final Clock clock;

  Searching(PersonFinder finder, PersonStore store, KnownApart apart, Marks marks, Clock clock) {
    this.finder = finder;
    this.store = store;
    this.apart = apart;
    this.marks = marks;
    this.clock = clock;
  }

  /** By whatever somebody has, however little. */
  Sought scrap(Actor actor, String typed) {
    Asked asked = Scrap.read(typed, today());
    if (asked.isNothing()) {
      return new Sought(List.of(), List.of());
    }
    Findings<PersonId> findings = finder.find(actor, Known.of(asked, today()));
    return told(actor, findings, findings.fitting(), Set.of());
  }

  /** The records of whoever is surely meant, with those that are one with them. */
  Set<PersonId> surely(Actor program, String typed) {
    Asked asked = Scrap.read(typed, today());
    if (asked.isNothing()) {
      return Set.of();
    }
    List<Candidate<PersonId>> likely =
        finder.find(program, Known.of(asked, today())).fitting().stream()
            .filter(each -> each.score().band() == Score.Band.LIKELY)
            .toList();
    int best = likely.stream().mapToInt(each -> each.score().tenths()).max().orElse(0);
    List<PersonId> meant =
        likely.stream()
            .filter(each -> each.score().tenths() > best - MUCH_LESS)
            .map(Candidate::id)
            .toList();
    Set<PersonId> all = new HashSet<>();
    store.oneWith(meant).values().forEach(all::addAll);
    return all;
  }

  Sought whoever(Actor actor, Asked asked) {
    if (asked.isNothing()) {
      return new Sought(List.of(), List.of());
    }
    return told(actor, finder.find(actor, Known.of(asked, today())), Set.of());
  }

  /** Others who may be this one, but for those somebody said are not. */
  Sought like(Actor actor, PersonId id) {
    if (store.line(id).orElseThrow(UnknownId::new).life().closed()) {
      return new Sought(List.of(), List.of());
    }
    Set<PersonId> besides = new HashSet<>(marks.apartFrom(id));
    besides.addAll(apart.apartFrom(id));
    besides.add(id);
    return told(actor, finder.like(actor, id), besides);
  }

  Sought told(Actor actor, Findings<PersonId> findings, Set<PersonId> besides) {
    return told(actor, findings, findings.likelyOrPossible(), besides);
  }

  private Sought told(
      Actor actor,
      Findings<PersonId> findings,
      List<Candidate<PersonId>> candidates,
      Set<PersonId> besides) {
    Map<PersonId, PersonId> kept = store.keptAs(candidates.stream().map(Candidate::id).toList());
    Set<PersonId> all = new HashSet<>(kept.keySet());
    all.addAll(kept.values());
    Map<PersonId, PersonLine> lines = store.lines(all);
    Map<PersonId, Match> matches = new LinkedHashMap<>();
    Set<PersonId> unseen = new HashSet<>();
    boolean hidden = false;
    for (Candidate<PersonId> candidate : candidates) {
      PersonLine own = lines.get(candidate.id());
      PersonLine line = lines.get(kept.getOrDefault(candidate.id(), candidate.id()));
      if (own == null || line == null) {
        unseen.add(candidate.id());
        continue;
      }
      // Nothing is like a closed record, and it is like nobody: that would say who it became.
      if (besides.contains(line.id()) || !besides.isEmpty() && line.life().closed()) {
        continue;
      }
      // The reasons speak of the record that was compared, whichever it is kept as.
      if (mayKnow(actor, own) && mayKnow(actor, line)) {
        matches.putIfAbsent(line.id(), possible(line, candidate));
      } else {
        hidden = true;
      }
    }
    List<Match> told = new ArrayList<>(matches.values());
    unseen.removeAll(besides);
    if (hidden || apart.anySealed(unseen) || besides.isEmpty() && apart.anyAlone(unseen, all)) {
      told.add(new Match.Hidden());
    }
    return new Sought(told, findings.tooCommon());
  }

  /** Who somebody said is not this one. */
  List<PersonLine> apartFrom(Actor actor, PersonId id) {
    return store.lines(marks.apartFrom(id)).values().stream()
        .filter(line -> mayKnow(actor, line))
        .toList();
  }

  /**
   * A restricted record is shown by the database itself to whoever holds a key, and to nobody else;
   * the program, which sees it, says nothing of it to anybody.
   */
  static boolean mayKnow(Actor actor, PersonLine line) {
    boolean sealed = line.restricted() && actor.scope() == Scope.SYSTEM;
    return !sealed && (!line.life().closed() || actor.hasAny(Role.HUB_MANAGER));
  }

  private static Match possible(PersonLine line, Candidate<PersonId> candidate) {
    return new Match.Possible(
        line,
        (int) Math.min(CERTAIN_ENOUGH, Math.round(candidate.probability() * 100)),
        candidate.score().band() == Score.Band.LIKELY,
        candidate.waterfall().parts());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }
}
