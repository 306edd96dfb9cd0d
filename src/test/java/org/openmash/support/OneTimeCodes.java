package org.openmash.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.notification.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the one-time codes people were sent, as they would in their mailbox. */
@Component
public class OneTimeCodes {

  private static final Pattern CODE = Pattern.compile("\\b(\\d{4} \\d{4})\\b");

  private final Mailbox mailbox;
  private final JdbcClient jdbc;
  private final Work work;

  OneTimeCodes(Mailbox mailbox, JdbcClient jdbc, Work work) {
    this.mailbox = mailbox;
    this.jdbc = jdbc;
    this.work = work;
  }

  /** The latest sent to an address. */
  public String sentTo(String address) {
    Matcher code = CODE.matcher(newest(address, "\\y\\d{4} \\d{4}\\y"));
    if (!code.find()) {
      throw new IllegalStateException("no code was sent to " + address);
    }
    return code.group(1);
  }

  /** The whole of the latest mail to an address. */
  public String latest(String address) {
    return newest(address, "");
  }

  /** The clock of the tests stands still: what was delivered later was written later. */
  private String newest(String address, String saying) {
    mailbox.newest();
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    """
                    select m.subject || chr(10) || m.body from notification.mailbox m
                    join notification.message q on q.message_id = m.message_id
                    where m.recipient = ? and m.body ~ ?
                    order by q.queued_at desc, m.arrived_at desc, m.xmin::text::bigint desc limit 1
                    """)
                .param(address)
                .param(saying)
                .query(String.class)
                .optional()
                .orElse(""));
  }
}
