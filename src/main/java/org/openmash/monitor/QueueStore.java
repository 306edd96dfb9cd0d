package org.openmash.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what referral and triage publish for whoever monitors the hub. */
@Component
class QueueStore {

  private final JdbcClient jdbc;

  QueueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Waiting> waiting() {
    return jdbc.sql(
            """
            with queue as materialized (select * from reporting.monitored_queue() with ordinality)
            select r.reference, q.received_at, q.due_at, q.rag, q.kind, q.agency_kind, r.ages, q.unborn, q.taken
            from queue q
            join reporting.monitored_referral((select array_agg(referral_id) from queue)) r on r.id = q.referral_id
            order by q.ordinality
            """)
        .query((row, n) -> waiting(row))
        .list();
  }

  long closedSince(Instant moment) {
    return jdbc.sql("select reporting.monitored_pace(:since)")
        .param("since", Timestamp.from(moment))
        .query(Long.class)
        .single();
  }

  List<Answering.Asked> answers(Instant since) {
    return jdbc.sql(
            """
            select agency_id, asked, answered, in_time, extract(epoch from half_by)::bigint as half_by, owed, late
            from reporting.monitored_answers(:since)
            """)
        .param("since", Timestamp.from(since))
        .query((row, n) -> asked(row))
        .list();
  }

  private static Answering.Asked asked(ResultSet row) throws SQLException {
    Long half = row.getObject("half_by", Long.class);
    return new Answering.Asked(
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getInt("asked"),
        row.getInt("answered"),
        row.getInt("in_time"),
        half == null ? null : Duration.ofSeconds(half),
        row.getInt("owed"),
        row.getInt("late"));
  }

  Map<String, Long> late(Instant since) {
    return jdbc
        .sql("select reason, contacts from reporting.monitored_late(:since)")
        .param("since", Timestamp.from(since))
        .query((row, n) -> Map.entry(row.getString("reason"), row.getLong("contacts")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getString("reference"),
        row.getTimestamp("received_at").toInstant(),
        instant(row.getTimestamp("due_at")),
        row.getString("rag"),
        row.getString("kind"),
        row.getString("agency_kind"),
        row.getString("ages"),
        row.getBoolean("unborn"),
        row.getBoolean("taken"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
