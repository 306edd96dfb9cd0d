package org.openmash.baby;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Subject;
import org.openmash.person.Persons;
import org.springframework.stereotype.Component;

/** Whether somebody may, and what is written down of it: the audit line and the entry. */
@Component
class BabyPapers {

  private final Access access;
  private final Audit audit;
  private final Chronology chronology;
  private final Clock clock;

  BabyPapers(Access access, Audit audit, Chronology chronology, Clock clock) {
    this.access = access;
    this.audit = audit;
    this.chronology = chronology;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), HubClock.LONDON);
  }

  void require(Actor actor, Act act, PersonId child) {
    access.require(actor, act, subject(child));
  }

  void read(Actor actor, PersonId child) {
    require(actor, Act.READ, child);
    audit.note(actor, Act.READ, subject(child));
  }

  /** Changed, and told in the person's chronology. */
  void changed(Actor actor, PersonId child, String what, Instant when) {
    audit.note(actor, Act.CHANGED, subject(child));
    chronology.enter(
        actor,
        Subject.of(Persons.KIND, child),
        actor.isHub() ? Circle.hubOnly() : Circle.with(actor.agency()),
        "baby.chronology." + what,
        when,
        Map.of());
  }

  static Subject subject(PersonId child) {
    return Subject.of(Babies.KIND, child);
  }
}
