package org.openmash.baby;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.person.PersonLine;
import org.openmash.person.Persons;
import org.springframework.stereotype.Component;

/**
 * The hub sees every unborn child and baby whose record it may open; the safeguarding lead of a
 * maternity service those its service is named for.
 */
@Component
class BabyRule implements AccessRule {

  private final Persons persons;
  private final ChildStore children;
  private final Clock clock;

  BabyRule(Persons persons, ChildStore children, Clock clock) {
    this.persons = persons;
    this.children = children;
    this.clock = clock;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(Babies.KIND)
        ? Optional.of(judge(actor, act, new PersonId(subject.id())))
        : Optional.empty();
  }

  private Verdict judge(Actor actor, Act act, PersonId id) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    if (actor.hasAny(Role.SAFEGUARDING_LEAD)) {
      return children.find(id).filter(child -> actor.agency().equals(child.agency())).isPresent()
          ? new Verdict.Permitted("the maternity service named for the child")
          : hidden();
    }
    boolean works = actor.hasAny(Role.SCREENER, Role.HUB_MANAGER);
    if (!works && !(actor.hasAny(Role.INSPECTOR) && act == Act.READ)) {
      return hidden();
    }
    PersonLine line = persons.lines(actor, List.of(id)).get(id);
    return line != null && isOne(line) ? new Verdict.Permitted("works in the hub") : hidden();
  }

  /** Unborn, on the board before, or born within the year. */
  private boolean isOne(PersonLine line) {
    LocalDate born = line.born();
    LocalDate today = LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
    return line.unborn()
        || born != null && born.isAfter(today.minusYears(1))
        || children.find(line.id()).isPresent();
  }

  private static Verdict hidden() {
    return new Verdict.Hidden("no such child in this actor's sight");
  }
}
