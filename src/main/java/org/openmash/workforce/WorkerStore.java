package org.openmash.workforce;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Postcode;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of workers; their names are those of their accounts. */
@Component
class WorkerStore {

  private static final String ALL =
      """
      select user_id, team_id, grade, registration, hours, first_year_until, agency_until, knows, base, last_day
      from workforce.worker
      """;

  private final JdbcClient jdbc;
  private final AbsenceStore absences;

  WorkerStore(JdbcClient jdbc, AbsenceStore absences) {
    this.jdbc = jdbc;
    this.absences = absences;
  }

  /** Takes in somebody, or changes what is known of them; their last day stays as it was. */
  void put(UserId user, @Nullable TeamId team, WorkerForm form, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into workforce.worker (user_id, team_id, grade, registration, hours, first_year_until, agency_until,
              knows, base, since, by_user)
            values (:user, :team, :grade, :registration, :hours, :first, :agency, :knows, :base, :at, :by)
            on conflict (user_id) do update set team_id = excluded.team_id, grade = excluded.grade,
              registration = excluded.registration, hours = excluded.hours,
              first_year_until = excluded.first_year_until, agency_until = excluded.agency_until,
              knows = excluded.knows, base = excluded.base
            """)
        .param("user", user.value())
        .param("team", team == null ? null : team.value())
        .param("grade", form.grade().name())
        .param("registration", form.registration())
        .param("hours", form.hours())
        .param("first", date(form.firstYearUntil()))
        .param("agency", date(form.agencyUntil()))
        .param("knows", form.knows() == null ? "" : form.knows())
        .param("base", form.base() == null ? null : form.base().value())
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .update();
  }

  void setLastDay(UserId user, @Nullable LocalDate day) {
    jdbc.sql("update workforce.worker set last_day = :day where user_id = :user")
        .param("day", date(day))
        .param("user", user.value())
        .update();
  }

  void setAgencyUntil(UserId user, LocalDate day) {
    jdbc.sql("update workforce.worker set agency_until = :day where user_id = :user")
        .param("day", Date.valueOf(day))
        .param("user", user.value())
        .update();
  }

  Optional<Worker> find(UserId user) {
    return jdbc.sql(ALL + "where user_id = :user")
        .param("user", user.value())
        .query((row, n) -> row(row, absences.of(user).reversed()))
        .optional();
  }

  List<Worker> all() {
    Map<UserId, List<Absence>> away = absences.all();
    return jdbc.sql(ALL + "order by user_id")
        .query((row, n) ->
            row(
                row,
                away.getOrDefault(new UserId(row.getObject("user_id", UUID.class)), List.of())))
        .list();
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  private static Worker row(ResultSet row, List<Absence> away) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    String base = row.getString("base");
    return new Worker(
        new UserId(row.getObject("user_id", UUID.class)),
        "",
        team == null ? null : new TeamId(team),
        Grade.valueOf(row.getString("grade")),
        row.getString("registration"),
        row.getInt("hours"),
        day(row, "first_year_until"),
        day(row, "agency_until"),
        row.getString("knows"),
        base == null ? null : new Postcode(base),
        away,
        day(row, "last_day"));
  }
}
