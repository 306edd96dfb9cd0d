package org.openmash.training;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who must hold what; of other agencies only what may be counted. */
@Component
class NeedStore {

  private static final String ALL =
      """
      select id, learner_id, agency_id, team_id, post, requirement, held_on, due from training.need
      """;

  private final JdbcClient jdbc;

  NeedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(Need it) {
    jdbc.sql(
            """
            insert into training.need (id, learner_id, agency_id, team_id, post, requirement, held_on, due)
            values (:id, :learner, :agency, :team::uuid, :post, :requirement, :held::date, :due)
            on conflict (learner_id, requirement) do update set agency_id = excluded.agency_id,
              team_id = excluded.team_id, post = excluded.post, held_on = excluded.held_on, due = excluded.due
            """)
        .param("id", it.id().value())
        .param("learner", it.learner().value())
        .param("agency", it.agency().value())
        .param("team", Rows.id(it.team()))
        .param("post", it.post())
        .param("requirement", it.requirement())
        .param("held", Rows.day(it.heldOn()))
        .param("due", Date.valueOf(it.due()))
        .update();
  }

  void remove(NeedId id) {
    jdbc.sql("delete from training.need where id = :id").param("id", id.value()).update();
  }

  /** What is due first on top. */
  List<Need> of(Collection<LearnerId> learners) {
    return jdbc.sql(ALL + "where learner_id = any(:learners) order by due, requirement")
        .param("learners", learners.stream().map(LearnerId::value).toArray(UUID[]::new))
        .query(NeedStore::row)
        .list();
  }

  List<Need> among(Collection<UUID> ids) {
    return jdbc.sql(ALL + "where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(NeedStore::row)
        .list();
  }

  /** How it stands, by requirement, agency, post and team: for all whom this actor may count. */
  List<Gap> gaps(LocalDate today) {
    return jdbc.sql(
            """
            select requirement, agency_id, post, team_id, count(*) as needed,
              count(*) filter (where held_on is not null and due >= :today) as held,
              count(*) filter (where held_on is not null and due >= :today and due < :near) as ending,
              count(*) filter (where held_on is not null and due < :today) as lapsed,
              count(*) filter (where held_on is null) as never,
              count(*) filter (where held_on is null and due < :today) as late
            from training.need group by requirement, agency_id, post, team_id
            """)
        .param("today", Date.valueOf(today))
        .param("near", Date.valueOf(today.plusDays(Need.NEAR)))
        .query((row, n) ->
            new Gap(
                row.getString("requirement"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("post"),
                Rows.team(row),
                new Gap.Count(
                    row.getInt("needed"),
                    row.getInt("held"),
                    row.getInt("ending"),
                    row.getInt("lapsed"),
                    row.getInt("never"),
                    row.getInt("late"))))
        .list();
  }

  private static Need row(ResultSet row, int number) throws SQLException {
    return new Need(
        new NeedId(row.getObject("id", UUID.class)),
        new LearnerId(row.getObject("learner_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        Rows.team(row),
        row.getString("post"),
        row.getString("requirement"),
        Rows.day(row, "held_on"),
        row.getDate("due").toLocalDate());
  }
}
