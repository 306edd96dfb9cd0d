package org.openmash.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every record that was opened in need. */
@Component
class GlassStore {

  private static final String SELECT = "select * from restriction.glass ";

  private final JdbcClient jdbc;

  GlassStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Glass glass) {
    jdbc.sql(
            """
            insert into restriction.glass (id, restriction_id, subject_kind, subject_id, reference, by_user, reason,
              because, at, until)
            values (:id, :restriction, :kind, :subject, :reference, :by, :reason, :because, :at, :until)
            """)
        .param("id", glass.id().value())
        .param("restriction", glass.restriction().value())
        .param("kind", glass.subject().kind())
        .param("subject", glass.subject().id())
        .param("reference", glass.reference().value())
        .param("by", glass.by().value())
        .param("reason", glass.reason().name())
        .param("because", glass.because())
        .param("at", Timestamp.from(glass.at()))
        .param("until", Timestamp.from(glass.until()))
        .update();
  }

  Optional<Glass> find(GlassId id) {
    return jdbc.sql(SELECT + "where id = ?").param(id.value()).query(GlassStore::read).optional();
  }

  /** What somebody has open now. */
  List<Glass> open(UserId user, Instant now) {
    return jdbc.sql(SELECT + "where by_user = ? and until > ? and ended_at is null order by until")
        .params(user.value(), Timestamp.from(now))
        .query(GlassStore::read)
        .list();
  }

  /** Those nobody reviewed yet first, then the newest. */
  List<Glass> newest(int most) {
    return jdbc.sql(SELECT + "order by reviewed_at is not null, at desc limit ?")
        .param(most)
        .query(GlassStore::read)
        .list();
  }

  int unreviewed() {
    return jdbc.sql("select count(*)::int from restriction.glass where reviewed_at is null")
        .query(Integer.class)
        .single();
  }

  void end(GlassId id, Instant at) {
    jdbc.sql("update restriction.glass set ended_at = ? where id = ? and ended_at is null")
        .params(Timestamp.from(at), id.value())
        .update();
  }

  /** False where somebody else was quicker. */
  boolean review(GlassId id, Glass.Review review) {
    return jdbc.sql(
                """
                update restriction.glass set justified = ?, reviewed_because = ?, reviewed_by = ?, reviewed_at = ?
                where id = ? and reviewed_at is null
                """)
            .params(
                review.justified(),
                review.because(),
                review.by().value(),
                Timestamp.from(review.at()),
                id.value())
            .update()
        == 1;
  }

  private static Glass read(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new Glass(
        new GlassId(row.getObject("id", UUID.class)),
        new RestrictionId(row.getObject("restriction_id", UUID.class)),
        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        new Reference(row.getString("reference")),
        new UserId(row.getObject("by_user", UUID.class)),
        Glass.Reason.valueOf(row.getString("reason")),
        row.getString("because"),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("until").toInstant(),
        ended == null ? null : ended.toInstant(),
        review(row));
  }

  private static Glass.@Nullable Review review(ResultSet row) throws SQLException {
    UUID by = row.getObject("reviewed_by", UUID.class);
    return by == null
        ? null
        : new Glass.Review(
            row.getBoolean("justified"),
            row.getString("reviewed_because"),
            new UserId(by),
            row.getTimestamp("reviewed_at").toInstant());
  }
}
