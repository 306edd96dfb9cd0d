package org.openmash.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why records are restricted. */
@Component
class RestrictionStore {

  private static final String SELECT =
      """
      select r.id, r.subject_kind, r.subject_id, r.reference, r.ground, r.because, r.by_user, r.at,
        r.lift_because, r.lift_by, r.lift_at, r.lifted_by,
        coalesce((select max(v.at) from restriction.review v where v.restriction_id = r.id), r.at) as reviewed_at
      from restriction.restriction r
      """;

  private final JdbcClient jdbc;
  private final SealStore seals;

  RestrictionStore(JdbcClient jdbc, SealStore seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  void add(RestrictionId id, Subject subject, RestrictForm form, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into restriction.restriction (id, subject_kind, subject_id, reference, ground, because, by_user, at)
            values (:id, :kind, :subject, :reference, :ground, :because, :by, :at)
            """)
        .param("id", id.value())
        .param("kind", subject.kind())
        .param("subject", subject.id())
        .param("reference", Reference.next().value())
        .param("ground", form.ground().name())
        .param("because", form.because())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  Optional<Restriction> find(RestrictionId id) {
    return with(
            jdbc.sql(SELECT + "where r.id = ?")
                .param(id.value())
                .query(RestrictionStore::read)
                .list())
        .stream()
        .findFirst();
  }

  /** What stands of this record itself, the newest first. */
  List<Restriction> of(Subject subject) {
    return with(
        jdbc.sql(
                SELECT
                    + "where r.subject_id = ? and r.subject_kind = ? and r.lifted_at is null order by r.at desc")
            .params(subject.id(), subject.kind())
            .query(RestrictionStore::read)
            .list());
  }

  /** All that stand, the longest not reviewed first. */
  List<Restriction> standing() {
    return with(
        jdbc.sql(SELECT + "where r.lifted_at is null order by reviewed_at, r.id")
            .query(RestrictionStore::read)
            .list());
  }

  void review(RestrictionId id, String because, UserId by, Instant at) {
    jdbc.sql(
            "insert into restriction.review (restriction_id, because, by_user, at) values (?, ?, ?, ?)")
        .params(id.value(), because, by.value(), Timestamp.from(at))
        .update();
  }

  void proposeLift(RestrictionId id, @Nullable String because, Actor by, Instant at) {
    jdbc.sql(
            """
            update restriction.restriction set lift_because = :because, lift_by = :by, lift_at = :at
            where id = :id and lifted_at is null
            """)
        .param("because", because)
        .param("by", because == null ? null : by.user().value())
        .param("at", because == null ? null : Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  void lift(RestrictionId id, UserId by, Instant at) {
    jdbc.sql("update restriction.restriction set lifted_by = ?, lifted_at = ? where id = ?")
        .params(by.value(), Timestamp.from(at), id.value())
        .update();
  }

  /** With who holds a key to each. */
  private List<Restriction> with(List<Restriction> restrictions) {
    Map<UUID, SealStore.Keys> keys =
        seals.keys(restrictions.stream().map(each -> each.id().value()).toList());
    return restrictions.stream()
        .map(each -> each.with(keys.getOrDefault(each.id().value(), SealStore.Keys.NONE)))
        .toList();
  }

  private static Restriction read(ResultSet row, int number) throws SQLException {
    RestrictionId id = new RestrictionId(row.getObject("id", UUID.class));
    String lift = row.getString("lift_because");
    UUID agreed = row.getObject("lifted_by", UUID.class);
    return new Restriction(
        id,
        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        new Reference(row.getString("reference")),
        Ground.valueOf(row.getString("ground")),
        row.getString("because"),
        Circle.MANAGERS,
        new UserId(row.getObject("by_user", UUID.class)),
        row.getTimestamp("at").toInstant(),
        lift == null
            ? null
            : new Restriction.Lift(
                lift,
                new UserId(row.getObject("lift_by", UUID.class)),
                row.getTimestamp("lift_at").toInstant(),
                agreed == null ? null : new UserId(agreed)),
        List.of(),
        row.getTimestamp("reviewed_at").toInstant());
  }
}
