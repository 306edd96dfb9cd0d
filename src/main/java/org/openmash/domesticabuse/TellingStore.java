package org.openmash.domesticabuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that tell an agency of a child. */
@Component
class TellingStore {

  private static final String SELECT =
      """
      select id, notification_id, police_id, agency_id, kind, reference, child_name, child_born, child_expected,
        happened_on, queued_at, told_at, told_how, seen_at, child_id
      from domesticabuse.telling
      """;

  private final JdbcClient jdbc;

  TellingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it is new: an agency is told once of a child of an incident. */
  boolean add(Telling telling) {
    return jdbc.sql(
                """
                insert into domesticabuse.telling (id, notification_id, child_id, police_id, agency_id, kind, reference,
                  child_name, child_born, child_expected, happened_on, queued_at)
                values (:id, :notification, :child, :police, :agency, :kind, :reference, :name, :born, :expected,
                  :happened, :queued)
                on conflict (child_id, agency_id) do nothing
                """)
            .param("id", telling.id().value())
            .param("notification", telling.notification().value())
            .param("child", telling.childId())
            .param("police", telling.police().value())
            .param("agency", telling.agency().value())
            .param("kind", telling.kind().name())
            .param("reference", telling.reference().value())
            .param("name", telling.child())
            .param("born", telling.born())
            .param("expected", telling.expected())
            .param("happened", telling.happenedOn())
            .param("queued", Timestamp.from(telling.queuedAt()))
            .update()
        == 1;
  }

  Optional<Telling> find(TellingId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(TellingStore::telling)
        .optional();
  }

  List<Telling> find(Collection<UUID> ids) {
    return jdbc.sql(SELECT + "where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(TellingStore::telling)
        .list();
  }

  List<Telling> of(NotificationId notification) {
    return jdbc.sql(SELECT + "where notification_id = :id order by kind, child_name")
        .param("id", notification.value())
        .query(TellingStore::telling)
        .list();
  }

  /** What an agency was told, unseen first, latest first. */
  List<Telling> to(AgencyId agency, int size) {
    return jdbc.sql(
            SELECT
                + "where agency_id = :agency order by seen_at is not null, queued_at desc, id limit :size")
        .param("agency", agency.value())
        .param("size", size)
        .query(TellingStore::telling)
        .list();
  }

  int unseen(AgencyId agency) {
    return jdbc.sql(
            "select count(*) from domesticabuse.telling where agency_id = :agency and seen_at is null")
        .param("agency", agency.value())
        .query(Integer.class)
        .single();
  }

  /** Whether it had not been told before. */
  boolean told(TellingId id, Telling.How how, Instant at) {
    return jdbc.sql(
                "update domesticabuse.telling set told_at = :at, told_how = :how where id = :id and told_at is null")
            .param("at", Timestamp.from(at))
            .param("how", how.name())
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean seen(TellingId id, UserId by, Instant at) {
    return jdbc.sql(
                "update domesticabuse.telling set seen_at = :at, seen_by = :by where id = :id and seen_at is null")
            .param("at", Timestamp.from(at))
            .param("by", by.value())
            .param("id", id.value())
            .update()
        == 1;
  }

  private static Telling telling(ResultSet row, int n) throws SQLException {
    Timestamp told = row.getTimestamp("told_at");
    Timestamp seen = row.getTimestamp("seen_at");
    return new Telling(
        new TellingId(row.getObject("id", UUID.class)),
        new NotificationId(row.getObject("notification_id", UUID.class)),
        new AgencyId(row.getObject("police_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        Telling.Kind.valueOf(row.getString("kind")),
        Reference.parse(row.getString("reference")),
        row.getString("child_name"),
        row.getObject("child_born", LocalDate.class),
        row.getObject("child_expected", LocalDate.class),
        row.getObject("happened_on", LocalDate.class),
        row.getTimestamp("queued_at").toInstant(),
        told == null
            ? null
            : new Telling.Told(told.toInstant(), Telling.How.valueOf(row.getString("told_how"))),
        seen == null ? null : seen.toInstant(),
        row.getObject("child_id", UUID.class));
  }
}
