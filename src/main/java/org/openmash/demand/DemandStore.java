package org.openmash.demand;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of contacts and cases by week, as far as this actor may count them. */
@Component
class DemandStore {

  private final JdbcClient jdbc;

  DemandStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whole weeks from one Monday to the day before another, the oldest first. */
  List<Week> weeks(LocalDate from, LocalDate until) {
    return jdbc.sql(
            """
            with week as (select d::date as monday, d at time zone 'Europe/London' as begins,
                (d + interval '7 days') at time zone 'Europe/London' as ends
              from generate_series(cast(:from as timestamp), cast(:last as timestamp), interval '7 days') d)
            select w.monday,
              (select count(distinct r.id) from reporting.referral_facts r where r.received_at >= w.begins and r.received_at < w.ends) as contacts,
              (select count(*) from reporting.case_facts c where c.opened_at >= w.begins and c.opened_at < w.ends) as opened,
              (select count(*) from reporting.case_facts c where c.ended_at >= w.begins and c.ended_at < w.ends) as ended,
              (select count(*) from reporting.case_facts c where c.opened_at < w.ends
                and (c.ended_at is null or c.ended_at >= w.ends)) as open
            from week w order by w.monday
            """)
        .param("from", Date.valueOf(from))
        .param("last", Date.valueOf(until.minusWeeks(1)))
        .query((row, n) ->
            new Week(
                row.getDate("monday").toLocalDate(),
                row.getInt("contacts"),
                row.getInt("opened"),
                row.getInt("ended"),
                row.getInt("open")))
        .list();
  }

  /** Half of what ended since that day was open for no longer, in days, by kind of work. */
  Map<String, Integer> days(LocalDate since) {
    Map<String, Integer> all = new TreeMap<>();
    jdbc.sql(
            """
            select kind, percentile_cont(0.5) within group (order by extract(epoch from ended_at - opened_at) / 86400) as days
            from reporting.case_facts where ended_at >= :since group by kind
            """)
        .param("since", Date.valueOf(since))
        .query(
            (row, n) -> Map.entry(row.getString("kind"), (int) Math.round(row.getDouble("days"))))
        .list()
        .forEach(each -> all.put(each.getKey(), each.getValue()));
    return all;
  }
}
