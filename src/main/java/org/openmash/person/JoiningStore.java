package org.openmash.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of joinings, and the one pointer each of them sets. */
@Component
class JoiningStore {

  private static final String ALL =
      """
      select j.id, j.kept, j.other, j.because, j.by_user, j.at, j.second, j.settled_by, j.parted_at,
        j.parted_at is null and o.joined_to is distinct from j.kept as waits
      from person.joining j join person.person o on o.id = j.other
      """;

  private final JdbcClient jdbc;

  JoiningStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      PersonId kept,
      PersonId other,
      String because,
      Optional<SecondLook> second,
      UserId by,
      Instant at) {
    jdbc.sql(
            """
            insert into person.joining (kept, other, because, second, by_user, at)
            values (:kept, :other, :because, :second, :by, :at)
            """)
        .param("kept", kept.value())
        .param("other", other.value())
        .param("because", because)
        .param("second", second.map(Enum::name).orElse(null))
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void point(PersonId other, PersonId kept) {
    jdbc.sql("update person.person set joined_to = :kept where id = :other")
        .param("kept", kept.value())
        .param("other", other.value())
        .update();
  }

  void unpoint(PersonId other) {
    jdbc.sql("update person.person set joined_to = null where id = :other")
        .param("other", other.value())
        .update();
  }

  boolean isJoined(PersonId id) {
    return jdbc.sql("select joined_to is not null from person.person where id = :id")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  void settle(long id, UserId by) {
    jdbc.sql("update person.joining set settled_by = :by where id = :id")
        .param("by", by.value())
        .param("id", id)
        .update();
  }

  void part(long id, String because, UserId by, Instant at) {
    jdbc.sql(
            "update person.joining set parted_because = :because, parted_by = :by, parted_at = :at where id = :id")
        .param("because", because)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** Those of a person that stand or wait, whichever side they are on. */
  List<Joining> of(PersonId id) {
    return jdbc.sql(
            ALL + "where (j.kept = :id or j.other = :id) and j.parted_at is null order by j.id")
        .param("id", id.value())
        .query(JoiningStore::joining)
        .list();
  }

  Optional<Joining> find(long id) {
    return jdbc.sql(ALL + "where j.id = :id")
        .param("id", id)
        .query(JoiningStore::joining)
        .optional();
  }

  private static Joining joining(ResultSet row, int number) throws SQLException {
    String second = row.getString("second");
    UUID settledBy = row.getObject("settled_by", UUID.class);
    Timestamp parted = row.getTimestamp("parted_at");
    return new Joining(
        row.getLong("id"),
        new PersonId(row.getObject("kept", UUID.class)),
        new PersonId(row.getObject("other", UUID.class)),
        row.getString("because"),
        new UserId(row.getObject("by_user", UUID.class)),
        row.getTimestamp("at").toInstant(),
        row.getBoolean("waits"),
        second == null ? null : SecondLook.valueOf(second),
        settledBy == null ? null : new UserId(settledBy),
        parted == null ? null : parted.toInstant());
  }
}
