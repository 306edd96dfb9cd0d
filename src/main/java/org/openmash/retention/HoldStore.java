package org.openmash.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds, those lifted too. */
@Component
class HoldStore {

  private static final String SELECT =
      """
      select id, subject_kind, subject_id, since, until, agency_id, recorded, by_user, at, lift_because, lift_by, lifted_at
      from retention.hold
      """;

  private final JdbcClient jdbc;

  HoldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(HoldId id, Hold.Covers covers, Recorded recorded, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into retention.hold (id, subject_kind, subject_id, since, until, agency_id, recorded, by_user, at)
            values (:id, :kind, :subject, :since, :until, :agency, :recorded::jsonb, :by, :at)
            """)
        .param("id", id.value())
        .param("kind", covers.subject() == null ? null : covers.subject().kind())
        .param("subject", covers.subject() == null ? null : covers.subject().id())
        .param("since", covers.since())
        .param("until", covers.until())
        .param("agency", covers.agency() == null ? null : covers.agency().value())
        .param("recorded", recorded.json())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Those that stand first, the latest of each first. */
  List<Hold> all() {
    return jdbc.sql(SELECT + " order by lifted_at is not null, at desc, id")
        .query(HoldStore::read)
        .list();
  }

  Optional<Hold> find(HoldId id) {
    return jdbc.sql(SELECT + " where id = ?").param(id.value()).query(HoldStore::read).optional();
  }

  void proposeLift(HoldId id, @Nullable String because, UserId by, Instant at) {
    jdbc.sql(
            """
            update retention.hold set lift_because = :because, lift_by = :by, lift_at = :at
            where id = :id and lifted_at is null
            """)
        .param("because", because)
        .param("by", because == null ? null : by.value())
        .param("at", because == null ? null : Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  void lift(HoldId id, UserId by, Instant at) {
    jdbc.sql("update retention.hold set lifted_by = ?, lifted_at = ? where id = ?")
        .params(by.value(), Timestamp.from(at), id.value())
        .update();
  }

  private static Hold read(ResultSet row, int number) throws SQLException {
    UUID subject = row.getObject("subject_id", UUID.class);
    UUID agency = row.getObject("agency_id", UUID.class);
    UUID lift = row.getObject("lift_by", UUID.class);
    Timestamp lifted = row.getTimestamp("lifted_at");
    return new Hold(
        new HoldId(row.getObject("id", UUID.class)),
        new Hold.Covers(
            subject == null ? null : new Subject(row.getString("subject_kind"), subject),
            row.getObject("since", LocalDate.class),
            row.getObject("until", LocalDate.class),
            agency == null ? null : new AgencyId(agency)),
        Recorded.parse(row.getString("recorded")),
        new UserId(row.getObject("by_user", UUID.class)),
        row.getTimestamp("at").toInstant(),
        lift == null ? null : new Hold.Lift(new UserId(lift), row.getString("lift_because")),
        lifted == null ? null : lifted.toInstant());
  }
}
