package org.openmash.supervision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who supervises whom; of other agencies only what may be counted. */
@Component
class ArrangementStore {

  private static final String ALL =
      """
      select a.id, a.agency_id, a.team_id, a.policy, a.weeks, a.since, a.last_held, a.due, a.until,
        p.name, p.title, p.user_id, p.supervisor
      from supervision.arrangement a join supervision.pair p on p.arrangement_id = a.id
      """;

  private final JdbcClient jdbc;

  ArrangementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Arrangement it, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into supervision.arrangement (id, agency_id, team_id, policy, weeks, since, due, by_user, at)
            values (:id, :agency, :team::uuid, :policy, :weeks, :since, :due, :by, :at)
            """)
        .param("id", it.id().value())
        .param("agency", it.agency().value())
        .param("team", team(it.team()))
        .param("policy", it.policy())
        .param("weeks", it.weeks())
        .param("since", Date.valueOf(it.since()))
        .param("due", Date.valueOf(it.due()))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
    UserId user = it.user();
    jdbc.sql(
            """
            insert into supervision.pair (arrangement_id, agency_id, name, title, user_id, supervisor)
            values (:id, :agency, :name, :title, :user::uuid, :supervisor)
            """)
        .param("id", it.id().value())
        .param("agency", it.agency().value())
        .param("name", it.name())
        .param("title", it.title())
        .param("user", user == null ? null : user.value())
        .param("supervisor", it.supervisor().value())
        .update();
  }

  Optional<Arrangement> find(ArrangementId id) {
    return jdbc.sql(ALL + "where a.id = :id")
        .param("id", id.value())
        .query(ArrangementStore::row)
        .optional();
  }

  /** Those going on in which somebody supervises, what is due first on top. */
  List<Arrangement> by(UserId supervisor) {
    return jdbc.sql(
            ALL + "where p.supervisor = :user and a.until is null order by a.due, p.name, a.id")
        .param("user", supervisor.value())
        .query(ArrangementStore::row)
        .list();
  }

  /** Those going on in which somebody is supervised. */
  List<Arrangement> of(UserId supervised) {
    return jdbc.sql(ALL + "where p.user_id = :user and a.until is null order by a.due, a.id")
        .param("user", supervised.value())
        .query(ArrangementStore::row)
        .list();
  }

  /** Those going on in an agency, what is due first on top. */
  List<Arrangement> in(AgencyId agency) {
    return jdbc.sql(
            ALL + "where p.agency_id = :agency and a.until is null order by a.due, p.name, a.id")
        .param("agency", agency.value())
        .query(ArrangementStore::row)
        .list();
  }

  void held(ArrangementId id, LocalDate last, LocalDate due) {
    jdbc.sql("update supervision.arrangement set last_held = :last, due = :due where id = :id")
        .param("last", Date.valueOf(last))
        .param("due", Date.valueOf(due))
        .param("id", id.value())
        .update();
  }

  void change(ArrangementId id, UserId supervisor, String policy, int weeks, LocalDate due) {
    jdbc.sql("update supervision.pair set supervisor = :supervisor where arrangement_id = :id")
        .param("supervisor", supervisor.value())
        .param("id", id.value())
        .update();
    jdbc.sql(
            "update supervision.arrangement set policy = :policy, weeks = :weeks, due = :due where id = :id")
        .param("policy", policy)
        .param("weeks", weeks)
        .param("due", Date.valueOf(due))
        .param("id", id.value())
        .update();
  }

  void end(ArrangementId id, LocalDate last) {
    jdbc.sql("update supervision.arrangement set until = :last where id = :id")
        .param("last", Date.valueOf(last))
        .param("id", id.value())
        .update();
  }

  /** How it stands, by agency and team: for all whom this actor may count. */
  List<Standing> standings(LocalDate today, LocalDate since) {
    return jdbc.sql(
            """
            select a.agency_id, a.team_id, count(*) as people, count(*) filter (where a.due < :today) as overdue,
              coalesce(max(:today - a.due) filter (where a.due < :today), 0) as longest,
              sum(s.held) as held, sum(s.cancelled) as cancelled, sum(s.forgotten) as forgotten
            from supervision.arrangement a
            cross join lateral (select count(*) filter (where e.state = 'HELD') as held,
              count(*) filter (where e.state = 'CANCELLED') as cancelled,
              count(*) filter (where e.state = 'PLANNED' and e.day < :today) as forgotten
              from supervision.session e where e.arrangement_id = a.id and e.day between :since and :today) s
            where a.until is null group by a.agency_id, a.team_id
            """)
        .param("today", Date.valueOf(today))
        .param("since", Date.valueOf(since))
        .query((row, n) ->
            new Standing(
                new AgencyId(row.getObject("agency_id", UUID.class)),
                team(row),
                row.getInt("people"),
                row.getInt("overdue"),
                row.getInt("longest"),
                row.getInt("held"),
                row.getInt("cancelled"),
                row.getInt("forgotten")))
        .list();
  }

  private static @Nullable UUID team(@Nullable TeamId team) {
    return team == null ? null : team.value();
  }

  private static @Nullable TeamId team(ResultSet row) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    return team == null ? null : new TeamId(team);
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  private static Arrangement row(ResultSet row, int number) throws SQLException {
    UUID user = row.getObject("user_id", UUID.class);
    return new Arrangement(
        new ArrangementId(row.getObject("id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        team(row),
        row.getString("name"),
        row.getString("title"),
        user == null ? null : new UserId(user),
        new UserId(row.getObject("supervisor", UUID.class)),
        row.getString("policy"),
        row.getInt("weeks"),
        row.getDate("since").toLocalDate(),
        day(row, "last_held"),
        row.getDate("due").toLocalDate(),
        day(row, "until"));
  }
}
