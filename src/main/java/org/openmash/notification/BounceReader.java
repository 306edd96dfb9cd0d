package org.openmash.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks into the mailbox that mail comes back to and marks what came back. */
@Component
class BounceReader {

  private static final Logger LOG = LoggerFactory.getLogger(BounceReader.class);
  private static final Actor PROGRAM = Actor.system("read bounces");
  private static final int AT_ONCE = 200;
  private static final String PATIENCE = "10000";

  private final UndeliveredStore store;
  private final Work work;
  private final Audit audit;

  BounceReader(UndeliveredStore store, Work work, Audit audit) {
    this.store = store;
    this.work = work;
    this.audit = audit;
  }

  /** Reads what is new; a mail stays where it is and is marked as seen. */
  int read(BounceSettings settings) {
    String protocol = settings.encrypted() ? "imaps" : "imap";
    try (Store mailbox = Session.getInstance(properties(protocol)).getStore(protocol)) {
      mailbox.connect(settings.host(), settings.port(), settings.user(), settings.password());
      try (Folder folder = mailbox.getFolder(settings.folder())) {
        folder.open(Folder.READ_WRITE);
        Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        return Arrays.stream(unseen).limit(AT_ONCE).mapToInt(this::note).sum();
      }
    } catch (MessagingException e) {
      LOG.warn("the mailbox for bounces cannot be read: {}", e.getClass().getSimpleName());
      return 0;
    }
  }

  private int note(Message mail) {
    try {
      Optional<DeliveryReport> report = DeliveryReport.read(mail);
      boolean ours = report.isPresent() && work.as(PROGRAM, () -> bounced(report.get()));
      mail.setFlag(Flags.Flag.SEEN, true);
      return ours ? 1 : 0;
    } catch (MessagingException | IOException e) {
      LOG.warn("a mail among the bounces cannot be read: {}", e.getClass().getSimpleName());
      return 0;
    }
  }

  private boolean bounced(DeliveryReport report) {
    return store
        .bounced(report.messageId(), report.status())
        .map(subject -> {
          audit.note(PROGRAM, Act.CHANGED, subject);
          return true;
        })
        .orElse(false);
  }

  private static Properties properties(String protocol) {
    Properties all = new Properties();
    all.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE);
    all.setProperty("mail." + protocol + ".timeout", PATIENCE);
    all.setProperty("mail." + protocol + ".writetimeout", PATIENCE);
    all.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    return all;
  }
}
