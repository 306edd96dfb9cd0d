package org.openmash.deadline;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FactStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  FactStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Actor actor, DeadlineId id, Fact.What what, Instant happenedAt) {
    add(actor, id, what, happenedAt, null, null);
  }

  /** Writes down what happened, beside the deadline as it stands after it. */
  void add(
      Actor actor,
      DeadlineId id,
      Fact.What what,
      Instant happenedAt,
      @Nullable String reason,
      @Nullable String words) {
    jdbc.sql(
            """
            insert into deadline.fact (deadline_id, what, happened_at, recorded_at, by_user, by_agency,
              started_at, due_at, owner_kind, owner_id, reason, words)
            select id, :what, :happened, :recorded, :user, :agency,
              started_at, due_at, owner_kind, owner_id, :reason::text, :words::text
            from deadline.deadline where id = :id
            """)
        .param("id", id.value())
        .param("what", what.word())
        .param("happened", happenedAt.atOffset(UTC))
        .param("recorded", clock.instant().atOffset(UTC))
        .param("user", actor.user().value())
        .param("agency", actor.agency().value())
        .param("reason", reason)
        .param("words", words)
        .update();
  }

  List<Fact> of(DeadlineId id) {
    return jdbc.sql(
            """
            select what, happened_at, by_user, started_at, due_at, reason, words
            from deadline.fact where deadline_id = :id order by id
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Fact(
                Fact.What.of(row.getString("what")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("words")))
        .list();
  }
}
