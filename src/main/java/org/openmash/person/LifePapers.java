package org.openmash.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.chronology.Entry;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** The audit line and the chronology entry of each life event, and the moment it was recorded. */
@Component
class LifePapers {

  private final Audit audit;
  private final Chronology chronology;
  private final Clock clock;

  LifePapers(Audit audit, Chronology chronology, Clock clock) {
    this.audit = audit;
    this.chronology = chronology;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * @param on when it happened; null where nobody knows
   */
  void recorded(
      Actor actor, Act act, PersonId person, LifeEvent.Kind kind, @Nullable LocalDate on) {
    audit.note(actor, act, subject(person));
    tell(actor, person, "person.chronology." + kind.word(), on);
  }

  void takenBack(Actor actor, PersonId person, LifeEvent.Kind kind) {
    audit.note(actor, Act.CHANGED, subject(person));
    tell(actor, person, "person.chronology." + kind.word() + ".taken-back", null);
  }

  /** The trail never names an adopted child's two records beside each other. */
  void adopted(Actor actor, long event, PersonId former, PersonId present, LocalDate on) {
    audit.note(actor, Act.CREATED, adoption(event));
    audit.note(actor, Act.CREATED, subject(present));
    tell(actor, former, "person.chronology.adoption", on);
  }

  void adoptionChanged(Actor actor, long event) {
    audit.note(actor, Act.CHANGED, adoption(event));
  }

  void notAdopted(Actor actor, long event, PersonId former) {
    adoptionChanged(actor, event);
    tell(actor, former, "person.chronology.adoption.taken-back", null);
  }

  List<Entry> of(Actor actor, PersonId person) {
    return chronology.of(actor, subject(person));
  }

  private void tell(Actor actor, PersonId person, String what, @Nullable LocalDate on) {
    Instant happened = on == null ? now() : on.atStartOfDay(HubClock.LONDON).toInstant();
    chronology.enter(actor, subject(person), Circle.hubOnly(), what, happened, Map.of());
  }

  private static Subject adoption(long event) {
    return new Subject("adoption", new UUID(0, event));
  }

  private static Subject subject(PersonId person) {
    return Subject.of(Persons.KIND, person);
  }
}
