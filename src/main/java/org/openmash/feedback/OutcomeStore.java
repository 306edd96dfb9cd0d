package org.openmash.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of outcomes told. */
@Component
class OutcomeStore {

  private static final String ALL =
      "select id, referral_id, agency_id, rule, told_at, due_at, chased_at from feedback.outcome ";
  private static final String UNHEARD = "read_at is null and rung_at is null ";
  private static final String LATE = UNHEARD + "and due_at < :now and due_at >= :since ";

  private final JdbcClient jdbc;

  OutcomeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One outcome told. */
  record Row(
      OutcomeId id,
      ReferralId referral,
      AgencyId agency,
      String rule,
      Instant toldAt,
      Instant due,
      @Nullable Instant chasedAt) {}

  void add(Row told, String district, boolean copied) {
    jdbc.sql(
            """
            insert into feedback.outcome (id, referral_id, agency_id, rule, district, copied, told_at, due_at)
            values (:id, :referral, :agency, :rule, :district, :copied, :at, :due)
            """)
        .param("id", told.id().value())
        .param("referral", told.referral().value())
        .param("agency", told.agency().value())
        .param("rule", told.rule())
        .param("district", district)
        .param("copied", copied)
        .param("at", Timestamp.from(told.toldAt()))
        .param("due", Timestamp.from(told.due()))
        .update();
  }

  boolean holds(UUID outcome) {
    return find(new OutcomeId(outcome)).isPresent();
  }

  Optional<Row> find(OutcomeId id) {
    return jdbc.sql(ALL + "where id = :id")
        .param("id", id.value())
        .query(OutcomeStore::row)
        .optional();
  }

  boolean isTold(ReferralId referral) {
    return jdbc.sql("select exists (select from feedback.outcome where referral_id = :id)")
        .param("id", referral.value())
        .query(Boolean.class)
        .single();
  }

  /** Due between these moments, and neither read nor rung about; what was due first on top. */
  List<Row> late(Instant since, Instant now, int from, int most) {
    return jdbc.sql(ALL + "where " + LATE + "order by due_at, id offset :from limit :most")
        .param("since", Timestamp.from(since))
        .param("now", Timestamp.from(now))
        .param("from", from)
        .param("most", most)
        .query(OutcomeStore::row)
        .list();
  }

  int countLate(Instant since, Instant now) {
    return jdbc.sql("select count(*) from feedback.outcome where " + LATE)
        .param("since", Timestamp.from(since))
        .param("now", Timestamp.from(now))
        .query(Integer.class)
        .single();
  }

  /** The same, of which nobody was reminded. */
  List<Row> unchased(Instant since, Instant now, int most) {
    return jdbc.sql(ALL + "where " + LATE + "and chased_at is null order by due_at limit :most")
        .param("since", Timestamp.from(since))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(OutcomeStore::row)
        .list();
  }

  /**
   * What was due before that moment, is unheard, and nobody gave up: from now on it is given up.
   */
  List<Row> giveUp(Instant before, Instant now) {
    return jdbc.sql(
            """
            update feedback.outcome set given_up_at = :now
            where read_at is null and rung_at is null and given_up_at is null and due_at < :before
            returning id, referral_id, agency_id, rule, told_at, due_at, chased_at
            """)
        .param("now", Timestamp.from(now))
        .param("before", Timestamp.from(before))
        .query(OutcomeStore::row)
        .list();
  }

  /**
   * Whatever was told of it is read now.
   *
   * @return the rules whose clocks that stops
   */
  List<String> read(ReferralId referral, UserId reader, Instant at) {
    return jdbc.sql(
            "update feedback.outcome set read_at = :at, read_by = :reader where referral_id = :referral and "
                + "read_at is null returning rule")
        .param("at", Timestamp.from(at))
        .param("reader", reader.value())
        .param("referral", referral.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  void rung(ReferralId referral, UserId by, Recorded said, Instant at) {
    jdbc.sql(
            "update feedback.outcome set rung_at = :at, rung_by = :by, rung = :said::jsonb where referral_id = :referral "
                + "and "
                + UNHEARD)
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .param("said", said.json())
        .param("referral", referral.value())
        .update();
  }

  void chased(OutcomeId id, Instant at) {
    jdbc.sql("update feedback.outcome set chased_at = :at where id = :id")
        .param("at", Timestamp.from(at))
        .param("id", id.value())
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    Timestamp chased = row.getTimestamp("chased_at");
    return new Row(
        new OutcomeId(row.getObject("id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("rule"),
        row.getTimestamp("told_at").toInstant(),
        row.getTimestamp("due_at").toInstant(),
        chased == null ? null : chased.toInstant());
  }
}
