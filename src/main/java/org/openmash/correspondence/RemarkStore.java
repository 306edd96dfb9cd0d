package org.openmash.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the threads: appended, and marked once they are read. */
@Component
class RemarkStore {

  private static final String ALL =
      "select id, referral_id, kind, by_user, words, at, read_at from correspondence.remark r ";
  private static final String UNANSWERED =
      """
      r.kind <> 'ANSWER' and not exists (select 1 from correspondence.remark a
        where a.referral_id = r.referral_id and a.kind = 'ANSWER' and a.id > r.id)
      """;

  private final JdbcClient jdbc;

  RemarkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      Actor actor,
      ReferralId referral,
      AgencyId agency,
      Remark.Kind kind,
      String words,
      Instant at) {
    jdbc.sql(
            """
            insert into correspondence.remark (referral_id, agency_id, kind, by_user, words, at)
            values (:referral, :agency, :kind, :by, :words, :at)
            """)
        .param("referral", referral.value())
        .param("agency", agency.value())
        .param("kind", kind.name())
        .param("by", actor.user().value())
        .param("words", words)
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Remark> of(ReferralId referral) {
    return jdbc.sql(ALL + "where referral_id = :referral order by id")
        .param("referral", referral.value())
        .query(RemarkStore::remark)
        .list();
  }

  /** The last thing said, to tell a second press of the same button from something new. */
  Optional<Remark> last(ReferralId referral) {
    return jdbc.sql(ALL + "where referral_id = :referral order by id desc limit 1")
        .param("referral", referral.value())
        .query(RemarkStore::remark)
        .optional();
  }

  /** What the other side said is read now. */
  void markRead(ReferralId referral, boolean byHub, UserId reader, Instant at) {
    jdbc.sql(
            """
            update correspondence.remark set read_at = :at, read_by = :reader
            where referral_id = :referral and read_at is null and (kind = 'ANSWER') = :answers
            """)
        .param("at", Timestamp.from(at))
        .param("reader", reader.value())
        .param("referral", referral.value())
        .param("answers", byHub)
        .update();
  }

  /** Referrals with a question that waits for an answer, among those this actor sees. */
  List<ReferralId> unanswered() {
    return jdbc.sql("select distinct referral_id from correspondence.remark r where " + UNANSWERED)
        .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Referrals with an answer that nobody at the hub has read. */
  List<ReferralId> unread() {
    return jdbc.sql(
            "select distinct referral_id from correspondence.remark where kind = 'ANSWER' and read_at is null")
        .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Questions without an answer that nobody was reminded of. */
  List<Remark> unchased() {
    return jdbc.sql(ALL + "where r.chased_at is null and " + UNANSWERED + " order by id limit 500")
        .query(RemarkStore::remark)
        .list();
  }

  void markChased(Collection<Long> ids, Instant at) {
    jdbc.sql("update correspondence.remark set chased_at = :at where id = any(:ids)")
        .param("at", Timestamp.from(at))
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  private static Remark remark(ResultSet row, int number) throws SQLException {
    Timestamp read = row.getTimestamp("read_at");
    return new Remark(
        row.getLong("id"),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        Remark.Kind.valueOf(row.getString("kind")),
        new UserId(row.getObject("by_user", UUID.class)),
        row.getString("words"),
        row.getTimestamp("at").toInstant(),
        read == null ? null : read.toInstant());
  }
}
