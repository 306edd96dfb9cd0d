package org.openmash.notification;

import java.time.Clock;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dev mailbox: nothing leaves the program, everything can be opened on its own page. */
record MailboxDelivery(JdbcClient jdbc, Work work, Clock clock) implements Delivery {

  private static final Actor PROGRAM = Actor.system("dev mailbox");

  @Override
  public Result deliver(Mail mail) {
    work.as(
        PROGRAM,
        () -> {
          jdbc.sql(
                  """
                  insert into notification.mailbox (message_id, recipient, subject, body, link, arrived_at)
                  values (:messageId, :recipient, :subject, :body, :link, :now)
                  """)
              .param("messageId", mail.messageId())
              .param("recipient", mail.to().value())
              .param("subject", mail.subject())
              .param("body", mail.text())
              .param("link", mail.path())
              .param("now", MessageStore.utc(clock.instant()))
              .update();
        });
    return new Result.Delivered();
  }
}
