package org.openmash.person;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what an event makes of who somebody is, and takes exactly that away again: a version it
 * wrote, a record it began. What somebody wrote since stays.
 */
@Component
class Rewriting {

  private final PersonStore persons;
  private final Forms forms;
  private final JdbcClient jdbc;
  private final Clock clock;

  Rewriting(PersonStore persons, Forms forms, JdbcClient jdbc, Clock clock) {
    this.persons = persons;
    this.forms = forms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Answers identity(PersonId person) {
    return newest(person).recorded().answers();
  }

  private PartVersion newest(PersonId person) {
    return persons.partsOf(person).stream()
        .filter(each -> each.part() == Part.IDENTITY)
        .findFirst()
        .orElseThrow();
  }

  void write(Actor actor, long event, PersonId person, Answers identity) {
    write(actor.user(), event, person, newest(person).version() + 1, complete(identity));
  }

  private void write(
      UserId by,
      long event,
      PersonId person,
      int version,
      Filling.Complete<IdentityForm> identity) {
    jdbc.sql(
            """
            insert into person.part (person_id, part, version, recorded, by_user, at, life_event)
            values (:person, 'identity', :version, :recorded::jsonb, :by, :at, :event)
            """)
        .params(Map.of("person", person.value(), "version", version, "event", event))
        .param("recorded", forms.recorded(identity).json())
        .param("by", by.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    persons.say(person, identity.record());
  }

  PersonId begin(Actor actor, long event, Answers identity) {
    PersonId person = PersonId.next();
    jdbc.sql(
            """
            insert into person.person (id, name, unborn, life_event, made_by, made_at)
            values (:person, '', false, :event, :by, :at)
            """)
        .param("person", person.value())
        .param("event", event)
        .param("by", actor.user().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    write(actor.user(), event, person, 1, complete(identity));
    return person;
  }

  /** Behind the same seals: whoever may know of the one may know of the other. */
  void sealLike(PersonId person, PersonId other) {
    jdbc.sql("select scope.seal_like(:person, :other)")
        .param("person", person.value())
        .param("other", other.value())
        .query()
        .singleRow();
  }

  /** What else is written of somebody, as it was written and by whom. */
  void copyTheRest(long event, PersonId from, PersonId to) {
    jdbc.sql(
            """
            insert into person.part (person_id, part, version, recorded, by_user, at, life_event)
            select distinct on (part) :to::uuid, part, 1, recorded, by_user, at, :event
            from person.part where person_id = :from and part <> 'identity' order by part, version desc
            """)
        .param("to", to.value())
        .param("event", event)
        .param("from", from.value())
        .update();
  }

  /**
   * Who they are is again what it was before the event. Where somebody wrote it since, that stays
   * as a version, and what was before is written on top of it.
   */
  void restore(Actor actor, long event, PersonId person) {
    Optional<Integer> written = versionOf(event, person);
    if (written.isEmpty()) {
      return;
    }
    PartVersion newest = newest(person);
    if (newest.version() == written.get()) {
      deleteParts(event, person);
      persons.say(person, complete(identity(person)).record());
    } else {
      PartVersion before = before(person, written.get());
      PartVersion again =
          new PartVersion(
              Part.IDENTITY,
              newest.version() + 1,
              before.recorded(),
              actor.user(),
              clock.instant());
      persons.addPart(person, again);
      persons.say(person, complete(before.recorded().answers()).record());
    }
  }

  /**
   * A record the event began goes again, as if it had never been.
   *
   * @throws NotRecorded where anything has been written or said of it since
   */
  void goAgain(long event, PersonId person) {
    try {
      deleteParts(event, person);
      jdbc.sql("delete from person.person where id = :person")
          .param("person", person.value())
          .update();
    } catch (DataIntegrityViolationException e) {
      throw new NotRecorded("person.life.refused.written");
    }
    jdbc.sql("insert into person.gone (id) values (:person)")
        .param("person", person.value())
        .update();
  }

  private void deleteParts(long event, PersonId person) {
    jdbc.sql("delete from person.part where person_id = :person and life_event = :event")
        .param("person", person.value())
        .param("event", event)
        .update();
  }

  private Optional<Integer> versionOf(long event, PersonId person) {
    return jdbc.sql(
            """
            select version from person.part where person_id = :person and part = 'identity' and life_event = :event
            """)
        .param("person", person.value())
        .param("event", event)
        .query(Integer.class)
        .optional();
  }

  private PartVersion before(PersonId person, int version) {
    return persons.versions(person, Part.IDENTITY).stream()
        .filter(each -> each.version() < version)
        .findFirst()
        .orElseThrow();
  }

  private Filling.Complete<IdentityForm> complete(Answers identity) {
    return switch (forms.fill(IdentityForm.class, identity)) {
      case Filling.Complete<IdentityForm> complete -> complete;
      case Filling.Incomplete<IdentityForm> wrong ->
          throw new IllegalStateException("an event makes no identity: " + wrong.problems());
    };
  }
}
