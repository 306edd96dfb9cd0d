package org.openmash.quality;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What speaks against decisions in force, by what the modules below publish of them. */
@Component
class AgainstStore {

  /** Reasons of fewer letters than this say little. */
  static final int SHORT = 80;

  /** The rows of decisions in force between two moments, with all that speaks against each. */
  static final String AGAINST =
      """
      with told as (
        select w.id, w.fingerprint = lag(w.fingerprint) over same
            and w.proposed_at < lag(w.proposed_at) over same + interval '30 days' as repeated
        from reporting.reasons w where w.proposed_at >= cast(:since as timestamptz) - interval '90 days'
        window same as (partition by w.proposed_by, w.fingerprint order by w.proposed_at, w.id)),
      against as (
        select d.id, d.referral_id, d.child_id, d.outcome, d.decided_at,
          array_remove(array[
            case when d.came_again then 'CAME_AGAIN' end,
            case when r.proposed_level > d.level and d.level <> '' then 'LOWER' end,
            case when d.settled_by is null and d.outcome = 'NO_FURTHER_ACTION' then 'ALONE' end,
            case when exists (select from reporting.settled_decision s
              where s.referral_id = d.referral_id and s.id <> d.id and s.level <> d.level) then 'SIBLING' end,
            case when exists (select from reporting.request_facts q
              where q.contact_id = d.referral_id and q.at <= d.decided_at
                and coalesce(q.settled_at, 'infinity') > d.decided_at) then 'ANSWER_OUT' end,
            case when w.length < %d then 'SHORT' end,
            case when t.repeated then 'REPEATED' end
            ], null) as why
        from reporting.settled_decision d
        join reporting.referral_facts r on r.id = d.referral_id and r.child_id = d.child_id
        join reporting.reasons w on w.id = d.id
        left join told t on t.id = d.id
        where d.decided_at >= :since and d.decided_at < :until)
      """
          .formatted(SHORT);

  private final JdbcClient jdbc;

  AgainstStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One decision with what speaks against it. */
  record Row(DecisionId decision, ReferralId referral, Instant decidedAt, List<String> why) {}

  /** The latest first, what speaks most against it before that. */
  List<Row> between(Instant since, Instant until, int from, int most) {
    return jdbc.sql(
            AGAINST
                + """
                select id, referral_id, decided_at, why from against where cardinality(why) > 0
                order by cardinality(why) desc, decided_at desc, id offset :from limit :most
                """)
        .param("since", Timestamp.from(since))
        .param("until", Timestamp.from(until))
        .param("from", from)
        .param("most", most)
        .query((row, n) ->
            new Row(
                new DecisionId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                row.getTimestamp("decided_at").toInstant(),
                List.of((String[]) row.getArray("why").getArray())))
        .list();
  }

  /** When the last of these contacts was decided, before that moment. */
  Optional<Instant> lastDecided(Collection<ReferralId> contacts, Instant before) {
    return jdbc.sql(
            "select max(decided_at) as last from reporting.settled_decision where referral_id = any(:ids) and decided_at < :before")
        .param("ids", contacts.stream().map(ReferralId::value).toArray(UUID[]::new))
        .param("before", Timestamp.from(before))
        .query((row, n) -> Optional.ofNullable(row.getTimestamp("last")).map(Timestamp::toInstant))
        .single();
  }

  /** Whether the same person gave the same reasons in the thirty days before. */
  boolean isRepeated(DecisionId decision) {
    return jdbc.sql(
            """
            select exists (select from reporting.reasons w join reporting.reasons o
              on o.fingerprint = w.fingerprint and o.id <> w.id and o.proposed_by = w.proposed_by
                and o.proposed_at < w.proposed_at and o.proposed_at > w.proposed_at - interval '30 days'
              where w.id = :id)
            """)
        .param("id", decision.value())
        .query(Boolean.class)
        .single();
  }
}
