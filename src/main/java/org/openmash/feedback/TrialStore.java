package org.openmash.feedback;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the districts that get copies. */
@Component
class TrialStore {

  private final JdbcClient jdbc;

  TrialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Trial> all() {
    return jdbc.sql(
            "select id, district, since, until from feedback.trial where hub_id = scope.hub_id() "
                + "order by until nulls first, district, since")
        .query((row, n) ->
            new Trial(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class)))
        .list();
  }

  boolean holds(UUID trial) {
    return jdbc.sql("select exists (select from feedback.trial where id = :id)")
        .param("id", trial)
        .query(Boolean.class)
        .single();
  }

  UUID add(Actor actor, TrialForm form, Instant at) {
    UUID id = Id.random();
    jdbc.sql(
            """
            insert into feedback.trial (id, district, since, by_user, at)
            values (:id, :district, :since, :by, :at)
            """)
        .param("id", id)
        .param("district", form.district())
        .param("since", form.since())
        .param("by", actor.user().value())
        .param("at", Timestamp.from(at))
        .update();
    return id;
  }

  boolean end(UUID trial, LocalDate last) {
    return jdbc.sql("update feedback.trial set until = :last where id = :id and until is null")
            .param("last", last)
            .param("id", trial)
            .update()
        == 1;
  }
}
