package org.openmash.stories;

import java.util.List;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.notification.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails of a story as whoever got them reads them: subject, text and link. */
@Component("lettersOfTheStories")
class Letters {

  private final Mailbox mailbox;
  private final JdbcClient jdbc;
  private final Work work;

  Letters(Mailbox mailbox, JdbcClient jdbc, Work work) {
    this.mailbox = mailbox;
    this.jdbc = jdbc;
    this.work = work;
  }

  /** In the order they came. */
  List<String> to(String address) {
    mailbox.newest();
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    """
                    select concat_ws(E'\\n', subject, body, link) from notification.mailbox
                    where recipient = ? order by arrived_at, subject desc
                    """)
                .param(address)
                .query(String.class)
                .list());
  }
}
