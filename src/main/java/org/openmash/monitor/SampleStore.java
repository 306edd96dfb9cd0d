package org.openmash.monitor;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the sample of a week, and keeps what was found in it. */
@Component
class SampleStore {

  private static final String FINDINGS =
      """
      select f.id, f.week_id, f.referral_id, r.reference, f.judgement, f.comment, f.by_name, f.at
      from monitor.finding f
      join reporting.monitored_referral((select array_agg(x.referral_id) from monitor.finding x
        where %s)) r on r.id = f.referral_id
      where %s order by f.at desc, f.id
      """;

  private final JdbcClient jdbc;

  SampleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By the seed of the week and nothing else. */
  List<Sampled> drawn(Week week) {
    return jdbc.sql(
            """
            with drawn as materialized (
              select * from reporting.monitored_sample(:seed, :since, :until, :most) with ordinality)
            select d.referral_id, r.reference, d.received_at, d.closed_at, d.rag, d.kind, d.agency_kind, r.ages
            from drawn d
            join reporting.monitored_referral((select array_agg(referral_id) from drawn)) r on r.id = d.referral_id
            order by d.ordinality
            """)
        .param("seed", week.seed())
        .param("since", Timestamp.from(week.since()))
        .param("until", Timestamp.from(week.until()))
        .param("most", Week.SAMPLE)
        .query((row, n) -> sampled(row))
        .list();
  }

  List<Sampled.Child> children(ReferralId contact) {
    return jdbc.sql(
            """
            select k.ages, k.proposed_level, d.* from reporting.monitored_decisions(:contact) d
            join reporting.monitored_children(array[:contact]::uuid[]) k on k.child_id = d.child_id
            """)
        .param("contact", contact.value())
        .query((row, n) -> child(row))
        .list();
  }

  void add(FindingId id, WeekId week, ReferralId contact, FindingForm form, Said said) {
    jdbc.sql(
            """
            insert into monitor.finding (id, week_id, referral_id, judgement, comment, by_user, by_name, at, hub_id)
            values (:id, :week, :contact, :judgement, :comment, :user, :name, :at, scope.hub_id())
            """)
        .param("id", id.value())
        .param("week", week.value())
        .param("contact", contact.value())
        .param("judgement", form.judgement().name())
        .param("comment", form.comment())
        .param("user", said.user())
        .param("name", said.name())
        .param("at", Timestamp.from(said.at()))
        .update();
  }

  void answer(UUID id, FindingId finding, String words, Said said) {
    jdbc.sql(
            """
            insert into monitor.answer (id, finding_id, words, by_user, by_name, at, hub_id)
            values (:id, :finding, :words, :user, :name, :at, scope.hub_id())
            """)
        .param("id", id)
        .param("finding", finding.value())
        .param("words", words)
        .param("user", said.user())
        .param("name", said.name())
        .param("at", Timestamp.from(said.at()))
        .update();
  }

  /** Who says something, and when. */
  record Said(UUID user, String name, Instant at) {}

  List<Finding> of(ReferralId contact) {
    return findings("x.referral_id = :id", "f.referral_id = :id", contact.value());
  }

  List<Finding> of(WeekId week) {
    return findings("x.week_id = :id", "f.week_id = :id", week.value());
  }

  Optional<Finding> find(FindingId id) {
    return findings("x.id = :id", "f.id = :id", id.value()).stream().findFirst();
  }

  /** To which nobody of the hub has said anything. */
  List<Finding> unanswered() {
    String open = "not exists (select from monitor.answer a where a.finding_id = %s.id)";
    return jdbc.sql(FINDINGS.formatted(open.formatted("x"), open.formatted("f")))
        .query((row, n) -> finding(row))
        .list();
  }

  private List<Finding> findings(String inner, String outer, UUID id) {
    return jdbc.sql(FINDINGS.formatted(inner, outer))
        .param("id", id)
        .query((row, n) -> finding(row))
        .list();
  }

  private Finding finding(ResultSet row) throws SQLException {
    FindingId id = new FindingId(row.getObject("id", UUID.class));
    return new Finding(
        id,
        new WeekId(row.getObject("week_id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        row.getString("reference"),
        Finding.Judgement.valueOf(row.getString("judgement")),
        row.getString("comment"),
        row.getString("by_name"),
        row.getTimestamp("at").toInstant(),
        answers(id));
  }

  private List<Finding.Answer> answers(FindingId finding) {
    return jdbc.sql(
            "select words, by_name, at from monitor.answer where finding_id = ? order by at, id")
        .param(finding.value())
        .query((row, n) ->
            new Finding.Answer(
                row.getString("words"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  private static Sampled sampled(ResultSet row) throws SQLException {
    return new Sampled(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        row.getString("reference"),
        row.getTimestamp("received_at").toInstant(),
        row.getTimestamp("closed_at").toInstant(),
        row.getString("rag"),
        row.getString("kind"),
        row.getString("agency_kind"),
        row.getString("ages"),
        List.of());
  }

  private static Sampled.Child child(ResultSet row) throws SQLException {
    return new Sampled.Child(
        row.getString("ages"),
        row.getString("proposed_level"),
        row.getString("level"),
        row.getString("outcome"),
        row.getTimestamp("decided_at").toInstant(),
        row.getBoolean("second_person"),
        row.getBoolean("corrected"),
        texts(row.getArray("evidence")),
        texts(row.getArray("indicators")),
        row.getString("family"),
        row.getInt("reason_words"),
        row.getInt("referrer_words"));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
