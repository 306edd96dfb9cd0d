package org.openmash.baby;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.person.Lives;
import org.openmash.person.PersonLine;
import org.openmash.person.Persons;
import org.springframework.stereotype.Component;

/** Puts a child, their steps and their stay together, for whoever may see them. */
@Component
class BabyReader {

  /** An expected date that passed without a birth stays on the board so long. */
  private static final int PASSED_DAYS = 120;

  private static final int SOON_DAYS = 14;
  private static final Actor PROGRAM = Actor.system("babies of a maternity service");

  private final Persons persons;
  private final Lives lives;
  private final ChildStore children;
  private final StayStore stays;
  private final BabySteps steps;
  private final BabyPapers papers;
  private final Agencies agencies;
  private final Work work;

  BabyReader(
      Persons persons,
      Lives lives,
      ChildStore children,
      StayStore stays,
      BabySteps steps,
      BabyPapers papers,
      Agencies agencies,
      Work work) {
    this.persons = persons;
    this.lives = lives;
    this.children = children;
    this.stays = stays;
    this.steps = steps;
    this.papers = papers;
    this.agencies = agencies;
    this.work = work;
  }

  /** Everybody not born yet, the soonest expected first. */
  List<Baby> unborn(Actor actor) {
    LocalDate since = papers.today().minusDays(PASSED_DAYS);
    List<PersonLine> lines =
        isLead(actor)
            ? lines(actor, mine(actor)).stream()
                .filter(line -> line.unborn() && line.life().ended() == null)
                .filter(line -> !isBefore(line.expected(), since))
                .toList()
            : lives.unborn(actor, since);
    return babies(
        actor,
        lines.stream()
            .sorted(
                Comparator.comparing(
                    PersonLine::expected, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList());
  }

  /** Whoever is on a ward, those who wait longest first. */
  List<Baby> onWards(Actor actor) {
    return babies(actor, lines(actor, stays.there())).stream()
        .sorted(Comparator.comparing(this::hours).reversed())
        .toList();
  }

  private long hours(Baby baby) {
    Stay stay = baby.stay();
    return stay == null ? 0 : stay.hours(papers.now());
  }

  Baby one(Actor actor, PersonId child) {
    return babies(actor, lines(actor, List.of(child))).getFirst();
  }

  private static boolean isBefore(@Nullable LocalDate expected, LocalDate since) {
    return expected != null && expected.isBefore(since);
  }

  private List<PersonId> mine(Actor actor) {
    return children.of(actor.agency()).stream().map(Child::person).toList();
  }

  private static boolean isLead(Actor actor) {
    return actor.hasAny(Role.SAFEGUARDING_LEAD);
  }

  /** A partner has no sight of people's records: the program names those it may see here. */
  List<PersonLine> lines(Actor actor, Collection<PersonId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<PersonId, PersonLine> found =
        isLead(actor)
            ? work.as(PROGRAM, () -> persons.lines(PROGRAM, ids))
            : persons.lines(actor, ids);
    return List.copyOf(found.values());
  }

  private List<Baby> babies(Actor actor, List<PersonLine> lines) {
    List<PersonId> ids = lines.stream().map(PersonLine::id).toList();
    Map<PersonId, Child> kept = children.of(ids);
    Map<PersonId, Map<String, Settled>> settled = children.settled(ids);
    Map<PersonId, Stay> there = named(actor, stays.of(ids));
    LocalDate today = papers.today();
    return lines.stream()
        .map(line -> {
          Child child = kept.get(line.id());
          LocalDate expected =
              line.expected() == null && child != null ? child.expected() : line.expected();
          return new Baby(
              line,
              child,
              expected == null || !line.unborn() ? null : BabySteps.week(expected, today),
              steps(expected, settled.getOrDefault(line.id(), Map.of()), today),
              there.get(line.id()));
        })
        .toList();
  }

  private List<Baby.Line> steps(
      @Nullable LocalDate expected, Map<String, Settled> settled, LocalDate today) {
    return steps.all().stream()
        .map(step -> {
          LocalDate due = expected == null ? null : step.due(expected);
          Settled said = settled.get(step.id());
          return new Baby.Line(step, due, said, state(due, said, today));
        })
        .toList();
  }

  private static Baby.State state(
      @Nullable LocalDate due, @Nullable Settled said, LocalDate today) {
    if (said != null && said.what() == StepForm.What.DONE) {
      return Baby.State.DONE;
    }
    if (said != null && said.what() == StepForm.What.NOT_NEEDED) {
      return Baby.State.NOT_NEEDED;
    }
    if (due == null || due.isAfter(today.plusDays(SOON_DAYS))) {
      return Baby.State.DUE;
    }
    return due.isBefore(today) ? Baby.State.OVERDUE : Baby.State.SOON;
  }

  Map<PersonId, Stay> named(Actor actor, Map<PersonId, Stay> stays) {
    Set<AgencyId> holders =
        stays.values().stream()
            .flatMap(stay -> stay.delays().stream())
            .map(Stay.Delay::holder)
            .collect(Collectors.toSet());
    Map<AgencyId, String> names = agencies.named(actor, holders);
    Map<PersonId, Stay> all = new HashMap<>();
    stays.forEach((person, stay) -> all.put(person, stay.naming(names)));
    return all;
  }
}
