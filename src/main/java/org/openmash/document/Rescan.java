package org.openmash.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the scanner look at what it could not look at before; what it passes may then be opened. */
@Configuration(proxyBeanMethods = false)
class Rescan {

  private static final Actor PROGRAM = Actor.system("scan held attachments");
  private static final int AT_ONCE = 20;

  private final DocumentStore store;
  private final Documents documents;
  private final Scanner scanner;
  private final Work work;

  Rescan(DocumentStore store, Documents documents, Scanner scanner, Work work) {
    this.store = store;
    this.documents = documents;
    this.scanner = scanner;
    this.work = work;
  }

  @Bean
  RecurringTask<Void> scanHeldAttachments() {
    return Tasks.recurring("document-scan-held", Schedules.fixedDelay(Duration.ofMinutes(1)))
        .execute((instance, context) -> scan());
  }

  /**
   * Until the scanner fails to decide or nothing waits; the scanner works outside any transaction.
   */
  void scan() {
    if (!scanner.isConfigured()) {
      return;
    }
    List<DocumentId> waiting;
    do {
      waiting = work.as(PROGRAM, () -> store.unscanned(AT_ONCE));
      for (DocumentId id : waiting) {
        State state = scanner.scan(bytes(id));
        if (state == State.HELD) {
          return;
        }
        documents.scanned(PROGRAM, id, state);
      }
    } while (!waiting.isEmpty());
  }

  private byte[] bytes(DocumentId id) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int number = 0;
    for (Optional<byte[]> piece = piece(id, number); piece.isPresent(); piece = piece(id, number)) {
      all.writeBytes(piece.get());
      number++;
    }
    return all.toByteArray();
  }

  private Optional<byte[]> piece(DocumentId id, int number) {
    return work.as(PROGRAM, () -> store.pieces().find(id, number));
  }
}
