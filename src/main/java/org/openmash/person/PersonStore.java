package org.openmash.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the person index. Parts are appended, never rewritten. */
@Component
class PersonStore {

  private static final String LINES =
      """
      select id, name, born, precision, expected, unborn, restricted, ended, ended_on, ended_precision, age_disputed,
        born_from, born_until, named is not null as closed
      from person.person
      """;

  private final JdbcClient jdbc;

  PersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PersonId id, IdentityForm identity, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into person.person (id, name, born, precision, expected, unborn, made_by, made_at)
            values (:id, :name, :born, :precision, :expected, :unborn, :by, :at)
            """)
        .param("id", id.value())
        .params(said(identity))
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What lists show follows what is written; whoever keeps the index in memory hears of it. */
  void say(PersonId id, IdentityForm identity) {
    jdbc.sql(
            """
            update person.person set name = :name, born = :born, precision = :precision, expected = :expected,
              unborn = :unborn, changed = pg_current_xact_id()
            where id = :id
            """)
        .param("id", id.value())
        .params(said(identity))
        .update();
  }

  private static Map<String, ?> said(IdentityForm identity) {
    Map<String, Object> said = new HashMap<>();
    said.put("name", identity.title());
    said.put("born", identity.born());
    said.put("precision", identity.precision() == null ? null : identity.precision().name());
    said.put("expected", identity.expected());
    said.put("unborn", identity.start() == IdentityForm.Start.UNBORN);
    return said;
  }

  void touch(PersonId id) {
    jdbc.sql("update person.person set changed = pg_current_xact_id() where id = :id")
        .param("id", id.value())
        .update();
  }

  /** Locks the row until the transaction ends: two who write the same part take turns. */
  boolean lock(PersonId id) {
    return jdbc.sql("select 1 from person.person where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  void addPart(PersonId id, PartVersion part) {
    jdbc.sql(
            """
            insert into person.part (person_id, part, version, recorded, by_user, at)
            values (:id, :part, :version, :recorded::jsonb, :by, :at)
            """)
        .param("id", id.value())
        .param("part", part.part().word())
        .param("version", part.version())
        .param("recorded", part.recorded().json())
        .param("by", part.by().value())
        .param("at", part.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The newest version of each part. */
  List<PartVersion> partsOf(PersonId id) {
    return jdbc.sql(
            """
            select distinct on (part) part, version, recorded, by_user, at
            from person.part where person_id = :id order by part, version desc
            """)
        .param("id", id.value())
        .query(PersonStore::version)
        .list();
  }

  /** Every version of one part, the newest first. */
  List<PartVersion> versions(PersonId id, Part part) {
    return jdbc.sql(
            """
            select part, version, recorded, by_user, at from person.part
            where person_id = :id and part = :part order by version desc
            """)
        .param("id", id.value())
        .param("part", part.word())
        .query(PersonStore::version)
        .list();
  }

  private static PartVersion version(ResultSet row, int number) throws SQLException {
    return new PartVersion(
        Part.of(row.getString(1)),
        row.getInt(2),
        Recorded.parse(row.getString(3)),
        new UserId(row.getObject(4, UUID.class)),
        row.getTimestamp(5).toInstant());
  }

  Optional<PersonLine> line(PersonId id) {
    return jdbc.sql(LINES + "where id = :id")
        .param("id", id.value())
        .query(PersonStore::line)
        .optional();
  }

  Map<PersonId, PersonLine> lines(Collection<PersonId> ids) {
    return jdbc
        .sql(LINES + "where id = any(:ids)")
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(PersonStore::line)
        .stream()
        .collect(Collectors.toMap(PersonLine::id, Function.identity()));
  }

  /** Records joined to this one, however long the chain. */
  List<PersonId> joinedTo(PersonId id) {
    return jdbc.sql(
            """
            with recursive theirs as (
              select id from person.person where joined_to = :id
              union select p.id from person.person p join theirs t on p.joined_to = t.id)
            select id from theirs
            """)
        .param("id", id.value())
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Every record that is one with each of these, itself among them. */
  Map<PersonId, Set<PersonId>> oneWith(Collection<PersonId> ids) {
    Map<PersonId, Set<PersonId>> all = new HashMap<>();
    jdbc.sql(
            """
            with recursive way as (
              select id as start, id, joined_to from person.person where id = any(:ids)
              union all select w.start, p.id, p.joined_to from way w join person.person p on p.id = w.joined_to),
            theirs as (
              select start, id from way where joined_to is null
              union select t.start, p.id from theirs t join person.person p on p.joined_to = t.id)
            select start, id from theirs
            """)
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(row -> {
          PersonId start = new PersonId(row.getObject(1, UUID.class));
          PersonId id = new PersonId(row.getObject(2, UUID.class));
          all.computeIfAbsent(start, any -> new LinkedHashSet<>()).add(id);
        });
    return all;
  }

  /** The record each of these is now kept as: itself, unless it was joined to another. */
  Map<PersonId, PersonId> keptAs(Collection<PersonId> ids) {
    return jdbc
        .sql(
            """
            with recursive way as (
              select id as start, id, joined_to from person.person where id = any(:ids)
              union all select w.start, p.id, p.joined_to from way w join person.person p on p.id = w.joined_to)
            select start, id from way where joined_to is null
            """)
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new PersonId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static PersonLine line(ResultSet row, int number) throws SQLException {
    return new PersonLine(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getObject("born", LocalDate.class),
        precision(row.getString("precision")),
        row.getObject("expected", LocalDate.class),
        row.getBoolean("unborn"),
        row.getBoolean("restricted"),
        life(row));
  }

  private static Life life(ResultSet row) throws SQLException {
    String ended = row.getString("ended");
    LocalDate from = row.getObject("born_from", LocalDate.class);
    return new Life(
        ended == null ? null : Ending.valueOf(ended),
        row.getObject("ended_on", LocalDate.class),
        precision(row.getString("ended_precision")),
        row.getBoolean("age_disputed"),
        from == null ? null : new Life.Span(from, row.getObject("born_until", LocalDate.class)),
        row.getBoolean("closed"));
  }

  private static IdentityForm.@Nullable Precision precision(@Nullable String word) {
    return word == null ? null : IdentityForm.Precision.valueOf(word);
  }

  /** Restricted by a mark, without a restriction that says why and to whom. */
  List<PersonId> markedOnly() {
    return jdbc.sql("select id from person.person where restricted and seals is null")
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }
}
