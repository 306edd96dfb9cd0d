package org.openmash.triage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of the day, each by its own index. */
@Component
class DutyStore {

  private static final String OPEN = InboxStore.HERE + " and c.state in ('WAITING', 'TAKEN')";
  private static final int MOST = 200;

  private final JdbcClient jdbc;

  DutyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many in each hour since then; hours without any are left out. */
  Map<Instant, Integer> byHour(String column, Instant since) {
    Map<Instant, Integer> hours = new HashMap<>();
    jdbc.sql(
            """
            select date_trunc('hour', c.%1$s, 'Europe/London'), count(*) from triage.contact c
            where %2$s and c.%1$s >= :since group by 1
            """
                .formatted(column, InboxStore.HERE))
        .param("since", Timestamp.from(since))
        .query((row, n) -> hours.put(row.getTimestamp(1).toInstant(), row.getInt(2)))
        .list();
    return hours;
  }

  List<Instant> closedSince(Instant since) {
    return jdbc.sql(
            "select c.closed_at from triage.contact c where "
                + InboxStore.HERE
                + " and c.closed_at >= :since")
        .param("since", Timestamp.from(since))
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .list();
  }

  /** Soonest first; a contact without a clock is owed nothing. */
  List<Instant> due() {
    return jdbc.sql(
            "select c.due_at from triage.contact c where "
                + OPEN
                + " and c.due_at < 'infinity' order by c.due_at")
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .list();
  }

  Optional<DutySheet.Oldest> oldest() {
    return jdbc.sql(
            "select c.referral_id, c.received_at from triage.contact c where "
                + OPEN
                // Not by the index of arrivals: it begins with years of closed ones.
                + " order by c.received_at + interval '0' limit 1")
        .query((row, n) ->
            new DutySheet.Oldest(
                new ReferralId(row.getObject(1, UUID.class)), row.getTimestamp(2).toInstant()))
        .optional();
  }

  List<DutySheet.Load> loads(Instant now) {
    return jdbc.sql(
            """
            select c.taken_by, count(*), count(*) filter (where c.due_at < :now), min(c.due_at)
            from triage.contact c where c.state = 'TAKEN' and c.due_at < 'infinity'
            group by c.taken_by order by 3 desc, 2 desc, 1 limit 200
            """)
        .param("now", Timestamp.from(now))
        .query((row, n) ->
            new DutySheet.Load(
                new UserId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getInt(3),
                row.getTimestamp(4).toInstant()))
        .list();
  }

  /** What cannot wait until the hub opens again. */
  List<InboxStore.Found> overnight(Instant opens) {
    return jdbc.sql(
            TriageStore.LINES
                + "where "
                + OPEN
                + " and (c.in_danger or c.weight = 0 or c.due_at <= :opens)"
                + " order by c.due_at, c.weight, c.referral_id limit :most")
        .param("opens", Timestamp.from(opens))
        .param("most", MOST)
        .query(InboxStore::found)
        .list();
  }

  /** The last reason for the colour of each. */
  Map<ReferralId, String> reasons(List<ReferralId> referrals) {
    Map<ReferralId, String> reasons = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (referral_id) referral_id, reason from triage.rating
            where referral_id = any(:ids) order by referral_id, id desc
            """)
        .param("ids", referrals.stream().map(ReferralId::value).toArray(UUID[]::new))
        .query(
            (row, n) -> reasons.put(new ReferralId(row.getObject(1, UUID.class)), row.getString(2)))
        .list();
    return reasons;
  }
}
