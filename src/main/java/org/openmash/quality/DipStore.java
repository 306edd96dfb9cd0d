package org.openmash.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.form.Recorded;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of samples, and the drawing of them. */
@Component
class DipStore {

  private static final String SAMPLES =
      """
      select s.id, s.seed, s.recorded, s.drawn_at, count(l.id) as size, count(l.at) as done
      from quality.sample s left join quality.line l on l.sample_id = s.id
      %s group by s.id order by s.drawn_at desc, s.id limit 100
      """;
  private static final String LINES =
      """
      select id, sample_id, place, referral_id, child_id, decision_id, why, recorded, level, by_user, at, again, again_by,
        again_at, stood_at
      from quality.line
      """;

  private final JdbcClient jdbc;

  DipStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is drawn from, and by what. */
  record Draw(
      DipSampleId id,
      String seed,
      Recorded asked,
      Instant since,
      Instant until,
      UserId by,
      Instant at) {}

  void add(Draw draw) {
    jdbc.sql(
            """
            insert into quality.sample (id, seed, recorded, since, until, drawn_by, drawn_at)
            values (:id, :seed, :recorded::jsonb, :since, :until, :by, :at)
            """)
        .param("id", draw.id().value())
        .param("seed", draw.seed())
        .param("recorded", draw.asked().json())
        .param("since", Timestamp.from(draw.since()))
        .param("until", Timestamp.from(draw.until()))
        .param("by", draw.by().value())
        .param("at", Timestamp.from(draw.at()))
        .update();
  }

  /** Nothing was drawn. */
  void forget(DipSampleId id) {
    jdbc.sql("delete from quality.sample where id = :id").param("id", id.value()).update();
  }

  /**
   * Draws by the seed alone, or by what speaks against a decision first and the seed after that.
   */
  int draw(Draw draw, DrawForm form) {
    String outcome = form.outcome() == null ? "" : form.outcome().name();
    return jdbc.sql(
            AgainstStore.AGAINST
                + """
                , drawn as (
                  select a.*, row_number() over (
                    order by case when :risk then -cardinality(a.why) else 0 end, md5(:seed || a.id::text)) as place
                  from against a where (:outcome = '' or a.outcome = :outcome) and (not :risk or cardinality(a.why) > 0))
                insert into quality.line (id, sample_id, place, referral_id, child_id, decision_id, why)
                select md5(:seed || 'line' || id::text)::uuid, :sample, place, referral_id, child_id, id,
                  case when :risk then why else '{}' end
                from drawn where place <= :size
                """)
        .param("since", Timestamp.from(draw.since()))
        .param("until", Timestamp.from(draw.until()))
        .param("outcome", outcome)
        .param("risk", form.how() == DrawForm.How.RISK)
        .param("seed", draw.seed())
        .param("sample", draw.id().value())
        .param("size", form.size())
        .update();
  }

  boolean holdsSample(UUID id) {
    return sample(new DipSampleId(id)).isPresent();
  }

  boolean holdsLine(UUID id) {
    return line(new DipLineId(id)).isPresent();
  }

  List<DipSample> samples() {
    return jdbc.sql(SAMPLES.formatted("")).query(DipStore::sample).list();
  }

  Optional<DipSample> sample(DipSampleId id) {
    return jdbc.sql(SAMPLES.formatted("where s.id = :id"))
        .param("id", id.value())
        .query(DipStore::sample)
        .optional();
  }

  List<DipLine> lines(DipSampleId sample) {
    return jdbc.sql(LINES + "where sample_id = :sample order by place")
        .param("sample", sample.value())
        .query(DipStore::line)
        .list();
  }

  Optional<DipLine> line(DipLineId id) {
    return jdbc.sql(LINES + "where id = :id")
        .param("id", id.value())
        .query(DipStore::line)
        .optional();
  }

  /** Waiting for somebody who did not make the decision; the oldest first. */
  List<DipLine> waiting(UserId whoever) {
    return jdbc.sql(
            LINES
                + """
                where at is null and not exists (select from reporting.settled_decision d
                  where d.id = decision_id and (d.proposed_by = :whoever or d.settled_by = :whoever))
                order by sample_id, place limit 200
                """)
        .param("whoever", whoever.value())
        .query(DipStore::line)
        .list();
  }

  /**
   * Keeps a second decision.
   *
   * @return whether nobody was quicker
   */
  boolean decided(DipLineId id, BlindForm form, Recorded recorded, UserId by, Instant at) {
    return jdbc.sql(
                """
                update quality.line set recorded = :recorded::jsonb, level = :level, outcome = :outcome, by_user = :by, at = :at
                where id = :id and at is null
                """)
            .param("recorded", recorded.json())
            .param("level", form.level().value())
            .param("outcome", form.outcome().name())
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean again(DipLineId id, Recorded recorded, UserId by, Instant at) {
    return jdbc.sql(
                """
                update quality.line set again = :recorded::jsonb, again_by = :by, again_at = :at
                where id = :id and again is null
                """)
            .param("recorded", recorded.json())
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean stands(DipLineId id, UserId by, Instant at) {
    return jdbc.sql(
                "update quality.line set stood_by = :by, stood_at = :at where id = :id and stood_at is null")
            .param("by", by.value())
            .param("at", Timestamp.from(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  /** The levels decided first and second since that moment, of samples drawn by chance. */
  List<String[]> pairs(Instant since) {
    return jdbc.sql(
            """
            select d.level as first, l.level as second from quality.line l
            join reporting.decided_level d on d.id = l.decision_id
            where l.at >= :since and cardinality(l.why) = 0
            """)
        .param("since", Timestamp.from(since))
        .query((row, n) -> new String[] {row.getString("first"), row.getString("second")})
        .list();
  }

  private static DipSample sample(ResultSet row, int number) throws SQLException {
    return new DipSample(
        new DipSampleId(row.getObject("id", UUID.class)),
        row.getString("seed"),
        Recorded.parse(row.getString("recorded")),
        row.getTimestamp("drawn_at").toInstant(),
        row.getInt("size"),
        row.getInt("done"));
  }

  private static DipLine line(ResultSet row, int number) throws SQLException {
    String recorded = row.getString("recorded");
    String again = row.getString("again");
    return new DipLine(
        new DipLineId(row.getObject("id", UUID.class)),
        new DipSampleId(row.getObject("sample_id", UUID.class)),
        row.getInt("place"),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new ChildId(row.getObject("child_id", UUID.class)),
        new DecisionId(row.getObject("decision_id", UUID.class)),
        List.of((String[]) row.getArray("why").getArray()),
        recorded == null
            ? null
            : new DipLine.Second(
                row.getString("level"),
                Recorded.parse(recorded),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getTimestamp("at").toInstant()),
        again == null
            ? null
            : new DipLine.Again(
                Recorded.parse(again),
                new UserId(row.getObject("again_by", UUID.class)),
                row.getTimestamp("again_at").toInstant(),
                row.getTimestamp("stood_at") != null));
  }
}
