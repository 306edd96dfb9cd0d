package org.openmash.workforce;

import java.sql.Array;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Id;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what the census asks, of agency work, and of posts. */
@Component
class StaffingStore {

  private final JdbcClient jdbc;

  StaffingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One stay by an agency, as it was begun or made longer. */
  record Stay(UserId user, Recorded recorded, List<String> against) {}

  void put(UserId user, Recorded said, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into workforce.census (user_id, recorded, by_user, at) values (:user, :said::jsonb, :by, :at)
            on conflict (user_id) do update set recorded = excluded.recorded, by_user = excluded.by_user, at = excluded.at
            """)
        .param("user", user.value())
        .param("said", said.json())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  Map<UserId, Recorded> census() {
    return jdbc
        .sql("select user_id, recorded from workforce.census")
        .query((row, n) ->
            Map.entry(
                new UserId(row.getObject("user_id", UUID.class)),
                Recorded.parse(row.getString("recorded"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void add(
      UserId user, AgencyForm form, Recorded said, List<String> against, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into workforce.by_agency (id, user_id, recorded, from_day, until_day, against, by_user, at)
            values (:id, :user, :said::jsonb, :from, :until, :against, :by, :at)
            """)
        .param("id", Id.random())
        .param("user", user.value())
        .param("said", said.json())
        .param("from", Date.valueOf(form.from()))
        .param("until", Date.valueOf(form.until()))
        .param("against", against.toArray(String[]::new))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** The last of each. */
  List<Stay> stays() {
    return jdbc.sql(
            "select distinct on (user_id) user_id, recorded, against from workforce.by_agency order by user_id, at desc")
        .query((row, n) -> {
          Array against = row.getArray("against");
          return new Stay(
              new UserId(row.getObject("user_id", UUID.class)),
              Recorded.parse(row.getString("recorded")),
              Arrays.asList((String[]) against.getArray()));
        })
        .list();
  }

  void posts(HubId hub, TeamId team, int hours, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into workforce.posts (hub_id, team_id, hours, by_user, at) values (:hub, :team, :hours, :by, :at)
            on conflict (hub_id, team_id) do update set hours = excluded.hours, by_user = excluded.by_user, at = excluded.at
            """)
        .param("hub", hub.value())
        .param("team", team.value())
        .param("hours", hours)
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  void moved(Move move) {
    jdbc.sql("update workforce.worker set team_id = :to::uuid where user_id = :user")
        .param("to", id(move.to()))
        .param("user", move.user().value())
        .update();
    jdbc.sql(
            """
            insert into workforce.moved (id, user_id, from_team, to_team, by_user, at)
            values (:id, :user, :from::uuid, :to::uuid, :by, :at)
            """)
        .param("id", Id.random())
        .param("user", move.user().value())
        .param("from", id(move.from()))
        .param("to", id(move.to()))
        .param("by", move.by().value())
        .param("at", Timestamp.from(move.at()))
        .update();
  }

  /** The last first. */
  List<Move> moves(int most) {
    return jdbc.sql(
            "select user_id, from_team, to_team, by_user, at from workforce.moved order by at desc, id limit :most")
        .param("most", most)
        .query((row, n) ->
            new Move(
                new UserId(row.getObject("user_id", UUID.class)),
                team(row.getObject("from_team", UUID.class)),
                team(row.getObject("to_team", UUID.class)),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  private static @Nullable UUID id(@Nullable TeamId team) {
    return team == null ? null : team.value();
  }

  private static @Nullable TeamId team(@Nullable UUID id) {
    return id == null ? null : new TeamId(id);
  }

  Map<TeamId, Integer> posts() {
    return jdbc
        .sql("select team_id, hours from workforce.posts")
        .query((row, n) ->
            Map.entry(new TeamId(row.getObject("team_id", UUID.class)), row.getInt("hours")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
