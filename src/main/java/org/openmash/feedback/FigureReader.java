package org.openmash.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who heard what was told, and what they thought. */
@Component
class FigureReader {

  private final JdbcClient jdbc;

  FigureReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Share> since(Instant since) {
    return jdbc.sql(
            """
            with told as (
              select o.referral_id, o.district, o.copied, o.told_at, o.read_at, o.rung_at,
                least(o.read_at, o.rung_at) as heard_at, o.due_at
              from feedback.outcome o where o.told_at >= :since),
            thought as (
              select t.district, t.copied,
                count(*) filter (where a.question = 'HELPFUL') as helpful_said,
                count(*) filter (where a.question = 'HELPFUL' and a.yes) as helpful_yes,
                count(*) filter (where a.question = 'AGREED') as agreed_said,
                count(*) filter (where a.question = 'AGREED' and a.yes) as agreed_yes
              from (select distinct referral_id, district, copied from told) t
                join feedback.answer a on a.referral_id = t.referral_id
              group by t.district, t.copied)
            select t.district, t.copied, count(*) as told, count(t.read_at) as read,
              count(t.rung_at) filter (where t.read_at is null) as rung,
              count(*) filter (where t.heard_at <= t.due_at) as in_time,
              extract(epoch from percentile_cont(0.5) within group (order by t.heard_at - t.told_at)) as half,
              coalesce(max(h.helpful_said), 0) as helpful_said, coalesce(max(h.helpful_yes), 0) as helpful_yes,
              coalesce(max(h.agreed_said), 0) as agreed_said, coalesce(max(h.agreed_yes), 0) as agreed_yes
            from told t left join thought h on h.district = t.district and h.copied = t.copied
            group by t.district, t.copied order by t.district, t.copied
            """)
        .param("since", Timestamp.from(since))
        .query(FigureReader::share)
        .list();
  }

  private static Share share(ResultSet row, int number) throws SQLException {
    double half = row.getDouble("half");
    return new Share(
        row.getString("district"),
        row.getBoolean("copied"),
        row.getInt("told"),
        row.getInt("read"),
        row.getInt("rung"),
        row.getInt("in_time"),
        row.wasNull() || half == 0 ? null : Duration.ofSeconds((long) half),
        new Share.Thought(row.getInt("helpful_yes"), row.getInt("helpful_said")),
        new Share.Thought(row.getInt("agreed_yes"), row.getInt("agreed_said")));
  }
}
