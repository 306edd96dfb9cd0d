package org.openmash.restriction;

import java.time.Clock;
import java.util.List;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Subject;
import org.openmash.person.Persons;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a seal on what an earlier version restricted by a mark alone: for managers, as it was. */
@Component
class EarlierRestricted {

  private static final Actor PROGRAM = Actor.system("records restricted before");

  private final RestrictionStore store;
  private final SealStore seals;
  private final Persons persons;
  private final Deadlines deadlines;
  private final Work work;
  private final Clock clock;

  EarlierRestricted(
      RestrictionStore store,
      SealStore seals,
      Persons persons,
      Deadlines deadlines,
      Work work,
      Clock clock) {
    this.store = store;
    this.seals = seals;
    this.persons = persons;
    this.deadlines = deadlines;
    this.work = work;
    this.clock = clock;
  }

  @EventListener(ApplicationStartedEvent.class)
  void seal() {
    work.as(
        PROGRAM,
        () -> {
          List<PersonId> marked = persons.markedOnly(PROGRAM);
          marked.forEach(person -> {
            RestrictionId id = RestrictionId.next();
            store.add(
                id,
                Subject.of(Persons.KIND, person),
                new RestrictForm(
                    Ground.HIGH_RISK, "Restricted before a ground was asked for.", Circle.MANAGERS),
                PROGRAM.user(),
                clock.instant());
            seals.make(id.value(), true);
            seals.putOn(id.value(), id.value());
            seals.putOn(id.value(), person.value());
            deadlines.open(
                PROGRAM,
                Restrictions.REVIEW,
                Subject.of(Restrictions.KIND, id),
                Owner.hub(),
                clock.instant(),
                null);
          });
        });
  }
}
