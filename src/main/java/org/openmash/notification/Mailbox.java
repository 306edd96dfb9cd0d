package org.openmash.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the dev mailbox keeps; exists in the demo profile only. */
public class Mailbox {

  private static final Actor PROGRAM = Actor.system("dev mailbox");

  private final JdbcClient jdbc;
  private final Work work;
  private final Postman postman;

  Mailbox(JdbcClient jdbc, Work work, Postman postman) {
    this.jdbc = jdbc;
    this.work = work;
    this.postman = postman;
  }

  /** A mail as whoever got it sees it. */
  public record Kept(
      UUID id, String recipient, String subject, String body, String link, Instant arrivedAt) {}

  /** The newest first, at most a hundred; whatever is due arrives before anybody looks. */
  public List<Kept> newest() {
    postman.round();
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    """
                    select id, recipient, subject, body, link, arrived_at from notification.mailbox
                    order by arrived_at desc, id limit 100
                    """)
                .query(Mailbox::kept)
                .list());
  }

  /**
   * One mail.
   *
   * @throws UnknownId when there is none
   */
  public Kept open(UUID id) {
    return work.as(
        PROGRAM,
        () ->
            jdbc.sql(
                    """
                    select id, recipient, subject, body, link, arrived_at from notification.mailbox where id = ?
                    """)
                .param(id)
                .query(Mailbox::kept)
                .optional()
                .orElseThrow(UnknownId::new));
  }

  private static Kept kept(ResultSet row, int n) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        row.getString("recipient"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("link"),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant());
  }
}
