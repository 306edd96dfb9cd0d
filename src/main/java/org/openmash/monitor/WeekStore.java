package org.openmash.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the weeks of a hub; counts one by what triage publishes. */
@Component
class WeekStore {

  private static final String COLUMNS = "select id, monday, seed, made_at from monitor.week";
  private static final int MOST = 60;

  private final JdbcClient jdbc;

  WeekStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Week.Line> counted(Week week) {
    return jdbc.sql("select what, word, contacts from reporting.monitored_week(:since, :until)")
        .param("since", Timestamp.from(week.since()))
        .param("until", Timestamp.from(week.until()))
        .query((row, n) -> line(row))
        .list();
  }

  /** Keeps it, unless the hub of whoever asks has that week already. */
  boolean add(Week week) {
    return jdbc.sql(
                """
                insert into monitor.week (id, monday, seed, made_at, hub_id)
                values (:id, :monday, :seed, :made, scope.hub_id()) on conflict (hub_id, monday) do nothing
                """)
            .param("id", week.id().value())
            .param("monday", week.monday())
            .param("seed", week.seed())
            .param("made", Timestamp.from(week.made()))
            .update()
        == 1;
  }

  void add(Week week, List<Week.Line> lines) {
    for (int place = 0; place < lines.size(); place++) {
      Week.Line line = lines.get(place);
      jdbc.sql(
              """
              insert into monitor.week_line (week_id, place, what, word, contacts, hub_id)
              values (:week, :place, :what, :word, :contacts, scope.hub_id())
              """)
          .param("week", week.id().value())
          .param("place", place)
          .param("what", line.what().name())
          .param("word", line.word())
          .param("contacts", line.contacts())
          .update();
    }
  }

  /** The newest first; without their lines. */
  List<Week> all() {
    return jdbc.sql(COLUMNS + " order by monday desc limit " + MOST)
        .query((row, n) -> week(row, List.of()))
        .list();
  }

  Optional<Week> find(WeekId id) {
    List<Week.Line> lines =
        jdbc.sql(
                "select what, word, contacts from monitor.week_line where week_id = ? order by place")
            .param(id.value())
            .query((row, n) -> line(row))
            .list();
    return jdbc.sql(COLUMNS + " where id = ?")
        .param(id.value())
        .query((row, n) -> week(row, lines))
        .optional();
  }

  private static Week week(ResultSet row, List<Week.Line> lines) throws SQLException {
    return new Week(
        new WeekId(row.getObject("id", UUID.class)),
        row.getObject("monday", LocalDate.class),
        row.getString("seed"),
        row.getTimestamp("made_at").toInstant(),
        lines);
  }

  private static Week.Line line(ResultSet row) throws SQLException {
    return new Week.Line(
        Week.What.valueOf(row.getString("what")), row.getString("word"), row.getInt("contacts"));
  }
}
