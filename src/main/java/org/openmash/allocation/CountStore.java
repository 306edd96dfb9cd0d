package org.openmash.allocation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.HubId;
import org.openmash.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many children had nobody: now, and on each day as it was written down. */
@Component
class CountStore {

  private static final String NOW =
      """
      from (select c.*, coalesce((select max(i.until_at) from allocation.involvement i
            where i.case_id = c.id and i.part = 'LEAD'), c.opened_at) as since,
          not exists (select from allocation.involvement i
            where i.case_id = c.id and i.part = 'LEAD' and i.until_at is null) as nobody,
          exists (select from allocation.involvement i
            where i.case_id = c.id and i.part = 'LEAD') as had
        from allocation.child_case c where c.ended_at is null) o
      """;

  private static final String FIGURES =
      """
      count(*) filter (where nobody) as waiting,
      count(*) filter (where nobody and (kind = 'ENQUIRY' or level = '4')) as urgent,
      count(*) filter (where nobody and held_by is not null) as held,
      greatest(floor(extract(epoch from max(cast(:at as timestamptz) - since) filter (where nobody)) / 3600), 0)::int
        as longest_hours,
      count(*) as open,
      (select count(*) from reporting.worker_facts w
        where (:hub::text is null or w.hub_id = :hub) and (w.last_day is null or w.last_day >= :day)) as workers
      """;

  private final JdbcClient jdbc;

  CountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As it is now, as far as whoever asks sees it. */
  Counts.Day now(LocalDate day, Instant at) {
    return jdbc.sql("select :day::date as day, " + FIGURES + NOW)
        .param("hub", null)
        .param("day", Date.valueOf(day))
        .param("at", Timestamp.from(at))
        .query(CountStore::row)
        .single();
  }

  /** Why nobody works with those of now, by team. */
  List<Counts.Reason> reasons(Instant at) {
    return jdbc.sql(
            """
            select case when held_by is not null then 'HELD' when had then 'BETWEEN' else 'NEW' end as why, team_id,
              count(*) as waiting, count(*) filter (where kind = 'ENQUIRY' or level = '4') as urgent,
              floor(extract(epoch from max(cast(:at as timestamptz) - since)) / 3600)::int as longest_hours
            """
                + NOW
                + " where nobody group by 1, 2 order by 3 desc, 1, 2")
        .param("at", Timestamp.from(at))
        .query((row, number) ->
            new Counts.Reason(
                CaseLine.Why.valueOf(row.getString("why")),
                team(row.getObject("team_id", UUID.class)),
                row.getInt("waiting"),
                row.getInt("urgent"),
                Math.max(0, row.getInt("longest_hours"))))
        .list();
  }

  private static @Nullable TeamId team(@Nullable UUID id) {
    return id == null ? null : new TeamId(id);
  }

  /** The days that were written down, the last first. */
  List<Counts.Day> since(LocalDate day) {
    return jdbc.sql(
            """
            select day, waiting, urgent, held, longest_hours, open, workers from allocation.count
            where day >= :day order by day desc
            """)
        .param("day", Date.valueOf(day))
        .query(CountStore::row)
        .list();
  }

  /**
   * Writes down how it is in a hub, once a day. Restricted records are left out: a number that
   * everybody reads must not say that there is one. Before any work is open there is nothing to
   * write.
   */
  boolean write(HubId hub, LocalDate day, Instant at) {
    return jdbc.sql(
                "insert into allocation.count (hub_id, day, at, waiting, urgent, held, longest_hours, open, workers) select :hub, :day, :at, "
                    + FIGURES
                    + NOW
                    + " where hub_id = :hub and seals is null having count(*) > 0 on conflict do nothing")
            .param("hub", hub.value())
            .param("day", Date.valueOf(day))
            .param("at", Timestamp.from(at))
            .update()
        == 1;
  }

  private static Counts.Day row(ResultSet row, int number) throws SQLException {
    return new Counts.Day(
        row.getDate("day").toLocalDate(),
        row.getInt("waiting"),
        row.getInt("urgent"),
        row.getInt("held"),
        row.getInt("longest_hours"),
        row.getInt("open"),
        row.getInt("workers"));
  }
}
