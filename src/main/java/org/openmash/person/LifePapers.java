package org.openmash.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
  void adopted(Actor actor, long event, PersonId present, LocalDate on) {
    audit.note(actor, Act.CREATED, adoption(event));
    audit.note(actor, Act.CREATED, subject(present));
    tell(actor, adoption(event), "person.chronology.adoption", on);
  }

  void adoptionChanged(Actor actor, long event) {
    audit.note(actor, Act.CHANGED, adoption(event));
  }

  void notAdopted(Actor actor, long event) {
    adoptionChanged(actor, event);
    tell(actor, adoption(event), "person.chronology.adoption.taken-back", null);
  }

  /**
   * What was recorded of somebody and taken back, oldest first.
   *
   * @param adoptions the events whose entries stand apart
   */
  List<Entry> of(Actor actor, PersonId person, List<Long> adoptions) {
    return Stream.concat(Stream.of(subject(person)), adoptions.stream().map(LifePapers::adoption))
        .flatMap(subject -> chronology.of(actor, subject).stream())
        .sorted(Comparator.comparing(Entry::recordedAt))
        .toList();
  }

  private void tell(Actor actor, PersonId person, String what, @Nullable LocalDate on) {
    tell(actor, subject(person), what, on);
  }

  private void tell(Actor actor, Subject subject, String what, @Nullable LocalDate on) {
    Instant happened = on == null ? now() : on.atStartOfDay(HubClock.LONDON).toInstant();
    chronology.enter(actor, subject, Circle.hubOnly(), what, happened, Map.of());
  }

  private static Subject adoption(long event) {
    return new Subject("adoption", new UUID(0, event));
  }

  private static Subject subject(PersonId person) {
    return Subject.of(Persons.KIND, person);
  }
}
