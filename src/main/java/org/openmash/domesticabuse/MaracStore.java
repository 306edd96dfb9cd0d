package org.openmash.domesticabuse;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of conferences and their actions. */
@Component
class MaracStore {

  private final JdbcClient jdbc;

  MaracStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Marac> find(NotificationId id) {
    return jdbc.sql("select meets_on from domesticabuse.marac where notification_id = :id")
        .param("id", id.value())
        .query(LocalDate.class)
        .optional()
        .map(day -> new Marac(day, actionsOf(id)));
  }

  private List<Marac.Action> actionsOf(NotificationId id) {
    return jdbc.sql(
            """
            select id, what, who, due, done_at from domesticabuse.marac_action
            where notification_id = :id order by done_at is not null, due, id
            """)
        .param("id", id.value())
        .query((row, n) -> {
          Timestamp done = row.getTimestamp("done_at");
          return new Marac.Action(
              new Marac.ActionId(row.getObject("id", UUID.class)),
              row.getString("what"),
              row.getString("who"),
              row.getObject("due", LocalDate.class),
              done == null ? null : done.toInstant());
        })
        .list();
  }

  void arrange(NotificationStore.Owner owner, LocalDate day, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into domesticabuse.marac (notification_id, agency_id, meets_on, by_user, at)
            values (:id, :agency, :day, :by, :at)
            on conflict (notification_id) do update
              set meets_on = excluded.meets_on, by_user = excluded.by_user, at = excluded.at
            """)
        .param("id", owner.id().value())
        .param("agency", owner.agency().value())
        .param("day", day)
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  void add(
      NotificationStore.Owner owner,
      Marac.ActionId id,
      Marac.NewAction action,
      UserId by,
      Instant at) {
    jdbc.sql(
            """
            insert into domesticabuse.marac_action (id, notification_id, agency_id, what, who, due, by_user, at)
            values (:id, :notification, :agency, :what, :who, :due, :by, :at)
            """)
        .param("id", id.value())
        .param("notification", owner.id().value())
        .param("agency", owner.agency().value())
        .param("what", action.what())
        .param("who", action.who())
        .param("due", action.due())
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Whether it was owed until now. */
  boolean done(NotificationId notification, Marac.ActionId action, UserId by, Instant at) {
    return jdbc.sql(
                """
                update domesticabuse.marac_action set done_at = :at, done_by = :by
                where id = :id and notification_id = :notification and done_at is null
                """)
            .param("at", Timestamp.from(at))
            .param("by", by.value())
            .param("id", action.value())
            .param("notification", notification.value())
            .update()
        == 1;
  }

  Map<UUID, Maracs.Named> named(Collection<UUID> actions) {
    return jdbc
        .sql(
            """
            select a.id, n.id as notification, n.reference from domesticabuse.marac_action a
            join domesticabuse.notification n on n.id = a.notification_id where a.id = any(:ids)
            """)
        .param("ids", actions.toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Maracs.Named(
                    new NotificationId(row.getObject("notification", UUID.class)),
                    Reference.parse(row.getString("reference")))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
