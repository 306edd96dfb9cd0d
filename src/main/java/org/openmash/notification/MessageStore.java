package org.openmash.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The box itself. */
@Component
class MessageStore {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final MailSettings settings;

  MessageStore(JdbcClient jdbc, Clock clock, MailSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  /** Adds a message, unless one was added under the same key. */
  void add(Actor actor, Message message, @Nullable String once) {
    UUID id = Id.random();
    // No conflict target and nothing returned: whoever queues may not look into the box.
    jdbc.sql(
            """
            insert into notification.message
              (id, recipient, words, language, reference, due, link, subject_kind, subject_id, once, message_id,
               queued_at, queued_by, state, attempts, next_attempt)
            values (:id, :recipient, :words, :language, :reference, :due, :link, :kind, :subject, :once, :messageId,
               :now, :user, 'queued', 0, :now)
            on conflict do nothing
            """)
        .param("id", id)
        .param("recipient", message.to().value())
        .param("words", message.words())
        .param("language", message.language().getLanguage())
        .param("reference", message.reference().value())
        .param("due", message.due())
        .param("link", message.link().path())
        .param("kind", message.about().kind())
        .param("subject", message.about().id())
        .param("once", once)
        .param("messageId", "<%s@%s>".formatted(id, settings.domain()))
        .param("now", utc(clock.instant()))
        .param("user", actor.user().value())
        .update();
  }

  /**
   * Takes the message that has been due longest, for as long as the lease lasts: if this node dies
   * meanwhile, another takes it again. Nobody waits for anybody.
   */
  Optional<Queued> claim(Duration lease) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            update notification.message set attempts = attempts + 1, next_attempt = :until
            where id = (
              select id from notification.message where state = 'queued' and next_attempt <= :now
              order by next_attempt limit 1 for update skip locked)
            returning id, recipient, words, language, reference, due, link, message_id, attempts, subject_kind,
              subject_id
            """)
        .param("until", utc(now.plus(lease)))
        .param("now", utc(now))
        .query(MessageStore::queued)
        .optional();
  }

  void settle(UUID id, Told.State state, @Nullable String error) {
    jdbc.sql(
            """
            update notification.message set state = :state, last_error = :error, settled_at = :now
            where id = :id and state = 'queued'
            """)
        .param("state", state.word())
        .param("error", error)
        .param("now", utc(clock.instant()))
        .param("id", id)
        .update();
  }

  /** Sent at the moment it was queued. */
  List<HandedOver> settleBefore(Instant moment) {
    return jdbc.sql(
            """
            with settled as (
              update notification.message set state = 'sent', attempts = 1, settled_at = queued_at
              where state = 'queued' and next_attempt < :moment and queued_at < :moment
              returning id, subject_kind, subject_id, words, queued_at
            )
            select * from settled order by queued_at, subject_id, words, id
            """)
        .param("moment", utc(moment))
        .query((row, number) ->
            new HandedOver(
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("words"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void tryAgainAt(UUID id, Instant moment, String error) {
    jdbc.sql(
            """
            update notification.message set next_attempt = :moment, last_error = :error
            where id = :id and state = 'queued'
            """)
        .param("moment", utc(moment))
        .param("error", error)
        .param("id", id)
        .update();
  }

  List<Told> about(Subject subject) {
    return jdbc.sql(
            """
            select recipient, words, state, coalesce(settled_at, queued_at) as at from notification.message
            where subject_kind = :kind and subject_id = :id order by at desc, id
            """)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .query((row, n) ->
            new Told(
                new EmailAddress(row.getString("recipient")),
                row.getString("words"),
                Told.State.of(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static Queued queued(ResultSet row, int n) throws SQLException {
    return new Queued(
        row.getObject("id", UUID.class),
        row.getString("recipient"),
        row.getString("words"),
        Locale.of(row.getString("language")),
        Objects.requireNonNullElse(row.getString("reference"), ""),
        row.getObject("due", LocalDate.class),
        row.getString("link"),
        row.getString("message_id"),
        row.getInt("attempts"),
        new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)));
  }

  static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
