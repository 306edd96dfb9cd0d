package org.openmash.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records belong to one pregnancy, born or not. */
@Component
class Pregnancies {

  private final JdbcClient jdbc;

  Pregnancies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Unborn babies whose mother is named the same as this one's, expected about the same time. */
  List<PersonId> unbornBeside(PersonId person) {
    return jdbc.sql(
            """
            with mother as (select lower(recorded #>> '{answers,mother}') as name from person.part
              where person_id = :person and part = 'identity' order by version desc limit 1)
            select p.id from person.person own
            join person.person p on p.unborn and p.expected between own.expected - 28 and own.expected + 28
            join lateral (select recorded from person.part where person_id = p.id and part = 'identity'
              order by version desc limit 1) i on true
            where own.id = :person and p.id <> own.id and p.ended is null and p.joined_to is null
              and lower(i.recorded #>> '{answers,mother}') = (select name from mother)
            order by p.made_at
            """)
        .param("person", person.value())
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Everybody not born yet who was expected then or later, or nobody knows when. */
  List<PersonId> unborn(LocalDate since) {
    return jdbc.sql(
            """
            select id from person.person
            where unborn and (expected >= :since or expected is null) and ended is null and joined_to is null
            """)
        .param("since", since)
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /**
   * The record a baby of several was known by before it was born.
   *
   * @param recordedAt when the birth was recorded
   */
  record Pregnancy(PersonId unborn, Instant recordedAt) {}

  /** Of a record that began with a birth. */
  Optional<Pregnancy> before(PersonId person) {
    return jdbc.sql(
            """
            select e.person_id, e.at from person.person p
            join person.life_event e on e.id = p.life_event and e.kind = 'BIRTH' where p.id = :person
            """)
        .param("person", person.value())
        .query((row, n) ->
            new Pregnancy(
                new PersonId(row.getObject(1, UUID.class)), row.getTimestamp(2).toInstant()))
        .optional();
  }
}
