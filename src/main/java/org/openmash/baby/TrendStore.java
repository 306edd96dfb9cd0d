package org.openmash.baby;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts by month of what whoever asks may see; the database leaves out the rest. */
@Component
class TrendStore {

  private static final Map<Trends.What, String> COUNTED =
      new EnumMap<>(
          Map.of(
              Trends.What.CAME,
              "select (made_at at time zone 'Europe/London')::date as day from baby.child",
              Trends.What.LATE_BOOKING,
              "select booked_on as day from baby.child where late",
              Trends.What.CONCEALED,
              """
              select (made_at at time zone 'Europe/London')::date as day from baby.child where concealed <> 'NO'
              """,
              Trends.What.STEP_LATE,
              """
              select on_day as day from (select distinct on (person_id, step) * from baby.step
                order by person_id, step, id desc) s where what = 'DONE' and on_day > due_on
              """,
              Trends.What.DISCHARGED,
              """
              select (discharged_at at time zone 'Europe/London')::date as day from baby.stay
              where discharged_at is not null
              """,
              Trends.What.HELD_UP,
              """
              select (discharged_at at time zone 'Europe/London')::date as day from baby.stay
              where discharged_at - fit_at >= make_interval(hours => :limit)
              """));

  private final JdbcClient jdbc;

  TrendStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<YearMonth, Long> count(Trends.What what, LocalDate since, int limit) {
    Map<YearMonth, Long> counts = new HashMap<>();
    jdbc.sql(
            "select to_char(day, 'YYYY-MM'), count(*) from (%s) c where day >= :since group by 1"
                .formatted(COUNTED.get(what)))
        .param("since", since)
        .param("limit", limit)
        .query(row -> {
          counts.put(YearMonth.parse(row.getString(1)), row.getLong(2));
        });
    return counts;
  }

  /**
   * Babies who could go home and are on a ward.
   *
   * @param hours how long the one has waited who has waited longest
   */
  record Held(int babies, int hours) {}

  Held held(Instant now) {
    return jdbc.sql(
            """
            select count(*) as babies, coalesce(floor(extract(epoch from max(cast(:now as timestamptz) - fit_at)) / 3600), 0)::int as hours
            from baby.stay where discharged_at is null and fit_at <= :now
            """)
        .param("now", Timestamp.from(now))
        .query((row, n) -> new Held(row.getInt("babies"), row.getInt("hours")))
        .single();
  }

  List<PersonId> dischargedSince(LocalDate since) {
    return jdbc.sql("select distinct person_id from baby.stay where discharged_at >= :since")
        .param("since", since)
        .query((row, n) -> ChildStore.person(row))
        .list();
  }
}
