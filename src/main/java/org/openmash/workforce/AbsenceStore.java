package org.openmash.workforce;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of absences; why is a row of its own, which fewer people read. */
@Component
class AbsenceStore {

  private static final String ALL =
      "select id, user_id, from_day, until_day from workforce.absence ";

  private final JdbcClient jdbc;

  AbsenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(AbsenceId id, UserId user, AbsenceForm said, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into workforce.absence (id, user_id, from_day, until_day, by_user, at)
            values (:id, :user, :from, :until, :by, :at)
            on conflict (id) do update set from_day = excluded.from_day, until_day = excluded.until_day,
              by_user = excluded.by_user, at = excluded.at
            """)
        .param("id", id.value())
        .param("user", user.value())
        .param("from", Date.valueOf(said.from()))
        .param("until", said.until() == null ? null : Date.valueOf(said.until()))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
    jdbc.sql(
            """
            insert into workforce.absence_why (absence_id, why) values (:id, :why)
            on conflict (absence_id) do update set why = excluded.why
            """)
        .param("id", id.value())
        .param("why", said.why().name())
        .update();
  }

  Optional<Absence> find(AbsenceId id) {
    return jdbc.sql(ALL + "where id = :id")
        .param("id", id.value())
        .query(AbsenceStore::row)
        .optional();
  }

  /** Of somebody, the last first. */
  List<Absence> of(UserId user) {
    return jdbc.sql(ALL + "where user_id = :user order by from_day desc, id")
        .param("user", user.value())
        .query(AbsenceStore::row)
        .list();
  }

  /** Of everybody this actor sees, by whose they are. */
  Map<UserId, List<Absence>> all() {
    return jdbc.sql(ALL + "order by from_day, id").query(AbsenceStore::row).list().stream()
        .collect(Collectors.groupingBy(Absence::user));
  }

  /** Why, as far as this actor may know it. */
  Map<AbsenceId, CensusCodes.Absence> why() {
    return jdbc
        .sql("select absence_id, why from workforce.absence_why")
        .query((row, n) ->
            Map.entry(
                new AbsenceId(row.getObject("absence_id", UUID.class)),
                CensusCodes.Absence.valueOf(row.getString("why"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Absence row(ResultSet row, int number) throws SQLException {
    Date until = row.getDate("until_day");
    return new Absence(
        new AbsenceId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        row.getDate("from_day").toLocalDate(),
        until == null ? null : until.toLocalDate());
  }
}
