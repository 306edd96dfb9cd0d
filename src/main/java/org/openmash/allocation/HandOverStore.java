package org.openmash.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of children handed from one worker to the next. */
@Component
class HandOverStore {

  private static final String ALL =
      """
      select id, case_id, from_user, to_user, reason, words, asked_at, settled_at, accepted, declined_why
      from allocation.hand_over
      """;

  private final JdbcClient jdbc;

  HandOverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Asks.
   *
   * @return whether nobody was asked already
   */
  boolean add(Case of, HandOver asked) {
    return jdbc.sql(
                """
                insert into allocation.hand_over (id, case_id, referral_id, from_user, to_user, reason, words, asked_at)
                values (:id, :case, :referral, :from, :to, :reason, :words, :at) on conflict do nothing
                """)
            .param("id", asked.id())
            .param("case", of.id().value())
            .param("referral", of.referral().value())
            .param("from", asked.from().value())
            .param("to", asked.to().value())
            .param("reason", asked.reason().name())
            .param("words", asked.words())
            .param("at", Timestamp.from(asked.askedAt()))
            .update()
        == 1;
  }

  /** The one nobody answered yet. */
  Optional<HandOver> pending(CaseId id) {
    return jdbc.sql(ALL + "where case_id = :case and settled_at is null")
        .param("case", id.value())
        .query(HandOverStore::row)
        .optional();
  }

  List<HandOver> of(CaseId id) {
    return jdbc.sql(ALL + "where case_id = :case order by asked_at, id")
        .param("case", id.value())
        .query(HandOverStore::row)
        .list();
  }

  /** Those somebody is asked to take over. */
  List<HandOver> to(UserId worker) {
    return jdbc.sql(ALL + "where to_user = :worker and settled_at is null order by asked_at, id")
        .param("worker", worker.value())
        .query(HandOverStore::row)
        .list();
  }

  void settle(HandOver of, boolean accepted, @Nullable String why, Instant at) {
    jdbc.sql(
            """
            update allocation.hand_over set settled_at = :at, accepted = :accepted, declined_why = :why
            where id = :id and settled_at is null
            """)
        .param("at", Timestamp.from(at))
        .param("accepted", accepted)
        .param("why", why)
        .param("id", of.id())
        .update();
  }

  private static HandOver row(ResultSet row, int number) throws SQLException {
    Timestamp settled = row.getTimestamp("settled_at");
    return new HandOver(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        new UserId(row.getObject("from_user", UUID.class)),
        new UserId(row.getObject("to_user", UUID.class)),
        ChangeReason.valueOf(row.getString("reason")),
        row.getString("words"),
        row.getTimestamp("asked_at").toInstant(),
        settled == null ? null : settled.toInstant(),
        (Boolean) row.getObject("accepted"),
        row.getString("declined_why"));
  }
}
