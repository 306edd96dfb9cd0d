package org.openmash.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SendingStore {

  /** What a sending can make. */
  enum Kind {
    REFERRAL,
    NOTIFICATION
  }

  /** What was sent under a key before. */
  record Before(byte[] hash, UUID subject, Reference reference) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  SendingStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes the key, unless the agency used it; whoever sends the same at once waits here. */
  boolean begin(Actor actor, Kind kind, String key, byte[] hash) {
    return jdbc.sql(
                """
                insert into exchange.sending (agency_id, kind, key, hash, sent_by, sent_at)
                values (:agency, :kind, :key, :hash, :user, :now)
                on conflict (agency_id, kind, key) do nothing
                """)
            .param("agency", actor.agency().value())
            .param("kind", kind.name())
            .param("key", key)
            .param("hash", hash)
            .param("user", actor.user().value())
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  void answer(Actor actor, Kind kind, String key, UUID subject, Reference reference) {
    jdbc.sql(
            """
            update exchange.sending set subject_id = :subject, reference = :reference
            where agency_id = :agency and kind = :kind and key = :key
            """)
        .param("subject", subject)
        .param("reference", reference.value())
        .param("agency", actor.agency().value())
        .param("kind", kind.name())
        .param("key", key)
        .update();
  }

  Optional<Before> before(Actor actor, Kind kind, String key) {
    return jdbc.sql(
            """
            select hash, subject_id, reference from exchange.sending
            where agency_id = :agency and kind = :kind and key = :key
            """)
        .param("agency", actor.agency().value())
        .param("kind", kind.name())
        .param("key", key)
        .query((row, n) ->
            new Before(
                row.getBytes(1), row.getObject(2, UUID.class), Reference.parse(row.getString(3))))
        .optional();
  }
}
