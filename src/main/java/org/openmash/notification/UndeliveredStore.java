package org.openmash.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The part of the box that came to nothing. */
@Component
class UndeliveredStore {

  /** A one-time code has no reference: nobody waits for one that is worth nothing any more. */
  private static final String OPEN =
      "state in ('failed', 'bounced') and handled_at is null and reference is not null";

  private static final String SELECT =
      "select id, reference, recipient, words, state, last_error, settled_at from notification.message where "
          + OPEN;

  private final JdbcClient jdbc;
  private final Languages languages;
  private final Clock clock;

  UndeliveredStore(JdbcClient jdbc, Languages languages, Clock clock) {
    this.jdbc = jdbc;
    this.languages = languages;
    this.clock = clock;
  }

  List<Undelivered> all() {
    return jdbc.sql(SELECT + " order by settled_at, id limit 200").query(this::undelivered).list();
  }

  Optional<Undelivered> find(UUID id) {
    return jdbc.sql(SELECT + " and id = ?").param(id).query(this::undelivered).optional();
  }

  int count() {
    return jdbc.sql("select count(*) from notification.message where " + OPEN)
        .query(Integer.class)
        .single();
  }

  int queued() {
    return jdbc.sql("select count(*) from notification.message where state = 'queued'")
        .query(Integer.class)
        .single();
  }

  /** How much waits, since when, and how much came to nothing. */
  Backlog backlog() {
    return jdbc.sql(
            """
            select (select count(*) from notification.message where state = 'queued') as waiting,
                   (select min(queued_at) from notification.message where state = 'queued') as oldest,
                   (select count(*) from notification.message where
            """
                + OPEN
                + ") as undelivered")
        .query((row, n) -> {
          OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
          return new Backlog(
              row.getInt("waiting"),
              oldest == null ? null : oldest.toInstant(),
              row.getInt("undelivered"));
        })
        .single();
  }

  void queueAgain(UUID id) {
    OffsetDateTime now = MessageStore.utc(clock.instant());
    changed(
        jdbc.sql(
                """
                update notification.message
                set state = 'queued', attempts = 0, next_attempt = ?, last_error = null, settled_at = null
                where id = ? and
                """
                    + OPEN)
            .params(now, id)
            .update());
  }

  void handled(Actor actor, UUID id, String because) {
    OffsetDateTime now = MessageStore.utc(clock.instant());
    changed(
        jdbc.sql(
                "update notification.message set handled_at = ?, handled_by = ?, handled_because = ? where id = ? and "
                    + OPEN)
            .params(now, actor.user().value(), because, id)
            .update());
  }

  /** Marks a message of ours that came back; a second report about it changes nothing. */
  Optional<Subject> bounced(String messageId, String status) {
    return jdbc.sql(
            """
            update notification.message set state = 'bounced', last_error = ?, settled_at = ?
            where message_id = ? and state = 'sent' returning id
            """)
        .params(status, MessageStore.utc(clock.instant()), messageId)
        .query(UUID.class)
        .optional()
        .map(id -> new Subject(MessageDesk.KIND, id));
  }

  private static void changed(int rows) {
    if (rows != 1) {
      throw new UnknownId();
    }
  }

  private Undelivered undelivered(ResultSet row, int n) throws SQLException {
    String reference = row.getString("reference");
    return new Undelivered(
        row.getObject("id", UUID.class),
        reference,
        Undelivered.masked(row.getString("recipient")),
        languages.english().say(row.getString("words") + ".subject", reference, ""),
        Told.State.of(row.getString("state")),
        row.getString("last_error"),
        row.getObject("settled_at", OffsetDateTime.class).toInstant());
  }
}
