package org.openmash.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts disagreements by what they have in common. */
@Component
class DisagreementCounts {

  private final JdbcClient jdbc;

  DisagreementCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What they can have in common, in the database's words. */
  enum By {
    NOTHING("''"),
    AGENCY("case when d.agency_id = any(:known) then d.agency_id::text else '' end"),
    THEME("d.theme"),
    LEVEL("d.level::text"),
    RESULT("case when d.state = 'SETTLED' then coalesce(d.result, 'NONE') else 'NONE' end");

    private final String column;

    By(String column) {
      this.column = column;
    }
  }

  /** Everybody who raised one. */
  List<AgencyId> agencies(Instant since, Instant until) {
    return jdbc.sql(
            """
            select distinct agency_id from escalation.disagreement where raised_at >= :since and raised_at <= :until
            """)
        .param("since", Timestamp.from(since))
        .param("until", Timestamp.from(until))
        .query((row, n) -> new AgencyId(row.getObject(1, UUID.class)))
        .list();
  }

  /**
   * The most often raised first.
   *
   * @param known agencies of the directory; whoever has no account is counted as one
   */
  List<Figures.Row> count(By by, Collection<AgencyId> known, Instant since, Instant until) {
    return jdbc.sql(
            """
            select %s as of, count(*) as raised, count(d.settled_at) as settled,
              count(*) filter (where d.state = 'SETTLED' and d.result in ('UPHELD', 'CHANGED', 'PARTLY')) as right,
              count(*) filter (where exists (
                select from escalation.step s where s.disagreement_id = d.id and s.what = 'MOVED')) as silent,
              extract(epoch from percentile_cont(0.5) within group (order by d.settled_at - d.raised_at)
                filter (where d.settled_at is not null)) as half
            from escalation.disagreement d where d.raised_at >= :since and d.raised_at <= :until
            group by 1 order by 2 desc, 1
            """
                .formatted(by.column))
        .param("known", known.stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("since", Timestamp.from(since))
        .param("until", Timestamp.from(until))
        .query(DisagreementCounts::row)
        .list();
  }

  /**
   * Those nobody settled.
   *
   * @param higher which the first answer did not settle, or nobody answered in time
   */
  record Open(int all, int higher) {}

  Open open() {
    return jdbc.sql(
            """
            select count(*) as all, count(*) filter (where level > 1) as higher
            from escalation.disagreement where settled_at is null
            """)
        .query((row, n) -> new Open(row.getInt("all"), row.getInt("higher")))
        .single();
  }

  int thanks(Instant since, Instant until) {
    return jdbc.sql("select count(*) from escalation.thanks where at >= :since and at <= :until")
        .param("since", Timestamp.from(since))
        .param("until", Timestamp.from(until))
        .query(Integer.class)
        .single();
  }

  private static Figures.Row row(ResultSet row, int number) throws SQLException {
    double half = row.getDouble("half");
    return new Figures.Row(
        row.getString("of"),
        row.getInt("raised"),
        row.getInt("settled"),
        row.getInt("right"),
        row.getInt("silent"),
        row.getInt("settled") == 0 ? null : Duration.ofSeconds((long) half));
  }
}
