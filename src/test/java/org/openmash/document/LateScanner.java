package org.openmash.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** A scanner that is down while files come in, and comes back later: for tests of any module. */
@Component
public class LateScanner {

  private static final Actor TEST = Actor.system("test");

  private final DocumentStore store;
  private final Documents documents;
  private final Inspection inspection;
  private final DocumentSettings settings;
  private final Work work;

  LateScanner(
      DocumentStore store,
      Documents documents,
      Inspection inspection,
      DocumentSettings settings,
      Work work) {
    this.store = store;
    this.documents = documents;
    this.inspection = inspection;
    this.settings = settings;
    this.work = work;
  }

  /** Attaches the test virus while nobody looks: it is held. */
  public DocumentId attachVirus(Actor actor, Subject owner) throws IOException {
    byte[] salt = Files.text("Letter %x: ".formatted(ThreadLocalRandom.current().nextLong()));
    byte[] bytes = Files.both(salt, Files.EICAR);
    Keeping keeping =
        new Intake(documents, inspection, new Scanner("127.0.0.1:1", 500, 300), settings)
            .take(
                actor,
                owner,
                actor.agency(),
                "letter about Thistlethwaite.txt",
                new ByteArrayInputStream(bytes),
                bytes.length);
    assertThat(keeping).isInstanceOf(Keeping.Held.class);
    return ((Keeping.Held) keeping).id();
  }

  /** The scanner is there again and looks at everything that waits. */
  public void comesBack(DocumentId until) throws IOException {
    try (FakeClamd clamd = new FakeClamd(FakeClamd.HONEST)) {
      // On a busy machine a scan may time out once more; it is held again, and looked at later.
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            new Rescan(store, documents, new Scanner(clamd.address(), 500, 300), work).scan();
            return work.as(TEST, () -> store.find(until).orElseThrow()).state() == State.INFECTED;
          });
    }
  }
}
