package org.openmash.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.database.Work;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Portrait;
import org.openmash.person.Portraits;
import org.springframework.stereotype.Component;

/**
 * Gathers a family step by step from one person. Nobody is reached through somebody the reader may
 * not know: who stands behind them would tell that they are there.
 */
@Component
class FamilyReader {

  /** From a child to a cousin: parent, grandparent, aunt, cousin; and one more. */
  private static final int STEPS = 5;

  private static final int MOST = 120;
  private static final Actor PROGRAM = Actor.system("whoever lives there");

  private final FamilyStore store;
  private final Portraits portraits;
  private final Forms forms;
  private final Work work;
  private final Clock clock;

  FamilyReader(FamilyStore store, Portraits portraits, Forms forms, Work work, Clock clock) {
    this.store = store;
    this.work = work;
    this.portraits = portraits;
    this.forms = forms;
    this.clock = clock;
  }

  /** What is gathered on the way. */
  private static final class Gathered {
    final Map<PersonId, Portrait> byRecord = new HashMap<>();
    final Map<FactId, FamilyStore.Row> rows = new LinkedHashMap<>();
    boolean more;

    boolean knows(PersonId record) {
      return byRecord.containsKey(record);
    }

    PersonId kept(PersonId record) {
      return Objects.requireNonNull(byRecord.get(record)).line().id();
    }
  }

  /** A family as it is while something is written of it, and of whom, as they are kept. */
  record Meeting(Family family, About about) {}

  Family of(Actor actor, PersonId person) {
    return family(gathered(actor, List.of(person)), actor, person);
  }

  /** The families of both at once, so that what is written of two is held against either. */
  Meeting meeting(Actor actor, About about) {
    PersonId other = about.other();
    Gathered gathered =
        gathered(actor, other == null ? List.of(about.person()) : List.of(about.person(), other));
    Family family = family(gathered, actor, about.person());
    return new Meeting(
        family,
        new About(family.whose(), other == null ? null : gathered.kept(other), about.home()));
  }

  /** Whom it is about, as they are kept. */
  About kept(Actor actor, About about) {
    PersonId other = about.other();
    Gathered ends = new Gathered();
    ends.byRecord.putAll(
        portraits.of(
            actor, other == null ? List.of(about.person()) : List.of(about.person(), other)));
    if (!ends.knows(about.person()) || (other != null && !ends.knows(other))) {
      throw new UnknownId();
    }
    return new About(
        ends.kept(about.person()), other == null ? null : ends.kept(other), about.home());
  }

  private Gathered gathered(Actor actor, List<PersonId> start) {
    Gathered gathered = new Gathered();
    gathered.byRecord.putAll(portraits.of(actor, start));
    if (!gathered.byRecord.keySet().containsAll(start)) {
      throw new UnknownId();
    }
    Set<PersonId> frontier = new LinkedHashSet<>(gathered.byRecord.keySet());
    for (int step = 0; step < STEPS && !frontier.isEmpty(); step++) {
      frontier = further(actor, gathered, frontier);
    }
    lookBeyond(actor, gathered, frontier);
    return gathered;
  }

  private Family family(Gathered gathered, Actor actor, PersonId person) {
    List<FamilyStore.Row> residents = residents(actor, gathered);
    return new Sorting(gathered.byRecord, forms, today())
        .family(gathered.kept(person), gathered.rows.values(), residents, gathered.more);
  }

  /** What is written of the last ones among each other; who stands behind them is only counted. */
  private void lookBeyond(Actor actor, Gathered gathered, Set<PersonId> last) {
    List<FamilyStore.Row> rows = store.of(last);
    rows.forEach(row -> gathered.rows.put(row.id(), row));
    Set<PersonId> beyond = strangers(gathered, rows.stream().filter(FamilyReader::leadsOn));
    gathered.more |= !beyond.isEmpty() && !portraits.of(actor, beyond).isEmpty();
  }

  /** Reads what is written of these, and who comes next by ties. */
  private Set<PersonId> further(Actor actor, Gathered gathered, Set<PersonId> frontier) {
    List<FamilyStore.Row> rows = store.of(frontier);
    rows.forEach(row -> gathered.rows.put(row.id(), row));
    Set<PersonId> next = meet(actor, gathered, rows.stream().filter(FamilyReader::leadsOn));
    meet(actor, gathered, rows.stream());
    return next;
  }

  private Set<PersonId> meet(Actor actor, Gathered gathered, Stream<FamilyStore.Row> rows) {
    Set<PersonId> strangers = strangers(gathered, rows);
    if (strangers.isEmpty()) {
      return Set.of();
    }
    Map<PersonId, Portrait> met = portraits.of(actor, strangers);
    if (gathered.byRecord.size() + met.size() > MOST) {
      gathered.more = true;
      return Set.of();
    }
    gathered.byRecord.putAll(met);
    return new LinkedHashSet<>(met.keySet());
  }

  private static Set<PersonId> strangers(Gathered gathered, Stream<FamilyStore.Row> rows) {
    return rows.flatMap(row -> ends(row.about()))
        .filter(id -> !gathered.knows(id))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean leadsOn(FamilyStore.Row row) {
    return row.kind() == FactKind.TIE || row.kind() == FactKind.COUPLE;
  }

  private static Stream<PersonId> ends(About about) {
    PersonId other = about.other();
    return other == null ? Stream.of(about.person()) : Stream.of(about.person(), other);
  }

  /** Everybody of their households, known to the reader or not. */
  private List<FamilyStore.Row> residents(Actor actor, Gathered gathered) {
    Set<HomeId> homes = new HashSet<>();
    gathered.rows.values().stream()
        .map(row -> row.about().home())
        .forEach(home -> {
          if (home != null) {
            homes.add(home);
          }
        });
    if (homes.isEmpty()) {
      return List.of();
    }
    Map<FactId, FamilyStore.Row> residents = new LinkedHashMap<>();
    store.in(homes).forEach(row -> residents.put(row.id(), row));
    open(homes).forEach(row -> residents.putIfAbsent(row.id(), row));
    meet(actor, gathered, residents.values().stream());
    return List.copyOf(residents.values());
  }

  /** Whoever lives there, for a reader who may not know all of them; closed records left out. */
  private List<FamilyStore.Row> open(Set<HomeId> homes) {
    return work.as(
        PROGRAM,
        () -> {
          List<FamilyStore.Row> all = store.in(homes);
          Set<PersonId> closed =
              portraits.closed(PROGRAM, all.stream().map(row -> row.about().person()).toList());
          return all.stream().filter(row -> !closed.contains(row.about().person())).toList();
        });
  }

  static <F extends Record> F read(Forms forms, Class<F> form, FactVersion version) {
    return switch (forms.fill(form, version.recorded().answers())) {
      case Filling.Complete<F> complete -> complete.record();
      case Filling.Incomplete<F> _ ->
          throw new IllegalStateException("a fact that was kept no longer fits its form");
    };
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
  }
}
