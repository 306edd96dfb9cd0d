package org.openmash.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of life events: which stand, which records each of them touched, who may know. */
@Component
class LifeStore {

  private static final String STANDING =
      """
      select e.id, e.person_id, e.kind, e.recorded, e.by_user, e.at, r.place from person.life_record r
      join person.life_event e on e.id = r.life_event
      """;

  private final JdbcClient jdbc;

  LifeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An event that stands, as one record has it.
   *
   * @param place which of its records this is
   */
  record Row(
      long id,
      PersonId of,
      LifeEvent.Kind kind,
      Recorded recorded,
      UserId by,
      Instant at,
      int place) {}

  /**
   * One record an event touched.
   *
   * @param begun whether the event began it
   */
  record Touched(PersonId person, boolean begun) {}

  long add(PersonId person, LifeEvent.Kind kind, Recorded recorded, UserId by, Instant at) {
    long id =
        jdbc.sql(
                """
                insert into person.life_event (person_id, kind, recorded, by_user, at)
                values (:person, :kind, :recorded::jsonb, :by, :at) returning id
                """)
            .param("person", person.value())
            .param("kind", kind.name())
            .param("recorded", recorded.json())
            .param("by", by.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    touch(id, person, 0);
    return id;
  }

  void touch(long event, PersonId person, int place) {
    jdbc.sql(
            "insert into person.life_record (life_event, person_id, place) values (:event, :person, :place)")
        .param("event", event)
        .param("person", person.value())
        .param("place", place)
        .update();
  }

  /** Those that stand, oldest first. */
  List<Row> of(PersonId person) {
    return jdbc.sql(STANDING + "where r.person_id = :person order by e.id")
        .param("person", person.value())
        .query(LifeStore::row)
        .list();
  }

  /** As the record has it that it was recorded on. */
  Optional<Row> find(long event) {
    return jdbc.sql(STANDING + "where e.id = :event and r.place = 0")
        .param("event", event)
        .query(LifeStore::row)
        .optional();
  }

  /** The adoptions recorded on this record, those taken back too. */
  List<Long> adoptionsOf(PersonId person) {
    return jdbc.sql(
            "select id from person.life_event where person_id = :person and kind = 'ADOPTION' order by id")
        .param("person", person.value())
        .query((row, n) -> row.getLong(1))
        .list();
  }

  List<Touched> touchedBy(long event) {
    return jdbc.sql(
            """
            select r.person_id, coalesce(p.life_event = r.life_event, false) from person.life_record r
            join person.person p on p.id = r.person_id where r.life_event = :event order by r.place
            """)
        .param("event", event)
        .query((row, n) -> new Touched(person(row, 1), row.getBoolean(2)))
        .list();
  }

  void takeBack(long event, String because, UserId by, Instant at) {
    jdbc.sql("delete from person.life_record where life_event = :event")
        .param("event", event)
        .update();
    jdbc.sql(
            """
            update person.life_event set undone_because = :because, undone_by = :by, undone_at = :at where id = :event
            """)
        .param("because", because)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("event", event)
        .update();
  }

  /** What lists say follows from the events that stand. */
  void mark(PersonId person, Life life) {
    Life.Span between = life.bornBetween();
    jdbc.sql(
            """
            update person.person set ended = :ended, ended_on = :on, ended_precision = :precision,
              age_disputed = :disputed, born_from = :from, born_until = :until, changed = pg_current_xact_id()
            where id = :person
            """)
        .param("ended", word(life.ended()))
        .param("on", life.on())
        .param("precision", word(life.precision()))
        .param("disputed", life.ageDisputed())
        .param("from", between == null ? null : between.from())
        .param("until", between == null ? null : between.until())
        .param("person", person.value())
        .update();
  }

  /** From now on these alone know the record; everybody in the hub where they are none. */
  void name(Collection<PersonId> persons, Set<UserId> named) {
    UUID[] users = named.stream().map(UserId::value).toArray(UUID[]::new);
    jdbc.sql(
            "update person.person set named = :named::uuid[], changed = pg_current_xact_id() where id = any(:persons)")
        .param("named", named.isEmpty() ? null : users)
        .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
  }

  Set<UserId> namedFor(PersonId person) {
    return jdbc
        .sql("select unnest(named) from person.person where id = :person")
        .param("person", person.value())
        .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whom else the events that stand of this person touched. */
  Set<PersonId> besides(PersonId person) {
    return jdbc
        .sql(
            """
            select other.person_id from person.life_record own
            join person.life_record other on other.life_event = own.life_event and other.person_id <> own.person_id
            where own.person_id = :person
            """)
        .param("person", person.value())
        .query((row, n) -> person(row, 1))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The records that adopted children's closed ones were followed by; for the program's own eyes.
   */
  Map<PersonId, PersonId> followedBy(Collection<PersonId> closed) {
    return jdbc
        .sql(
            """
            select f.person_id, n.person_id from person.life_record f
            join person.life_event e on e.id = f.life_event and e.kind = 'ADOPTION' and f.place = 0
            join person.life_record n on n.life_event = e.id and n.place = 1
            where f.person_id = any(:closed)
            """)
        .param("closed", closed.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) -> Map.entry(person(row, 1), person(row, 2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getLong("id"),
        person(row, 2),
        LifeEvent.Kind.valueOf(row.getString("kind")),
        Recorded.parse(row.getString("recorded")),
        new UserId(row.getObject("by_user", UUID.class)),
        row.getTimestamp("at").toInstant(),
        row.getInt("place"));
  }

  private static PersonId person(ResultSet row, int column) throws SQLException {
    return new PersonId(row.getObject(column, UUID.class));
  }

  private static @Nullable String word(@Nullable Enum<?> word) {
    return word == null ? null : word.name();
  }
}
