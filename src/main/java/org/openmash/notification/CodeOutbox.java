package org.openmash.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Id;
import org.openmash.page.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One-time codes on their way out. A code is about nobody's record: its mail holds no reference and
 * no link, is worth nothing after ten minutes, and bothers nobody in the hub when it does not
 * arrive.
 */
@Component
public class CodeOutbox {

  static final String WORDS = "notification.code";
  private static final Duration WORTH = Duration.ofMinutes(10);
  private static final Actor PROGRAM = Actor.system("one-time code");

  private final JdbcClient jdbc;
  private final Clock clock;
  private final MailSettings settings;
  private final Work work;
  private final Postman postman;

  CodeOutbox(JdbcClient jdbc, Clock clock, MailSettings settings, Work work, Postman postman) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
    this.work = work;
    this.postman = postman;
  }

  /** Queues the mail in the running transaction. */
  public void send(EmailAddress to, String code, Locale language) {
    work.as(
        PROGRAM,
        () -> {
          forgetOld();
          UUID id = Id.random();
          queue(id, to, language);
          jdbc.sql("insert into notification.code (message_id, code, until) values (?, ?, ?)")
              .params(id, code, MessageStore.utc(clock.instant().plus(WORTH)))
              .update();
          postman.comeAfterCommit();
        });
  }

  /**
   * The code a message carries, as people read it.
   *
   * @throws IllegalStateException when its time is over: then it must not leave any more
   */
  Optional<String> of(Queued message) {
    if (!message.words().equals(WORDS)) {
      return Optional.empty();
    }
    String code =
        work.as(
                PROGRAM,
                () ->
                    jdbc.sql(
                            "select code from notification.code where message_id = ? and until > ?")
                        .params(message.id(), MessageStore.utc(clock.instant()))
                        .query(String.class)
                        .optional())
            .orElseThrow(() -> new IllegalStateException("the code is worth nothing any more"));
    return Optional.of(code.substring(0, 4) + " " + code.substring(4));
  }

  private void queue(UUID id, EmailAddress to, Locale language) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into notification.message
              (id, recipient, words, language, link, subject_kind, subject_id, message_id,
               queued_at, queued_by, state, attempts, next_attempt)
            values (:id, :recipient, :words, :language, '/', 'code', :id, :messageId,
               :now, :user, 'queued', 0, :now)
            """)
        .param("id", id)
        .param("recipient", to.value())
        .param("words", WORDS)
        .param("language", Words.WELSH.getLanguage().equals(language.getLanguage()) ? "cy" : "en")
        .param("messageId", "<%s@%s>".formatted(id, settings.domain()))
        .param("now", MessageStore.utc(now))
        .param("user", PROGRAM.user().value())
        .update();
  }

  private void forgetOld() {
    jdbc.sql("delete from notification.code where until <= ?")
        .param(MessageStore.utc(clock.instant()))
        .update();
  }
}
