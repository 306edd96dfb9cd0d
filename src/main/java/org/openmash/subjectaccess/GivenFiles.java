package org.openmash.subjectaccess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.document.Document;
import org.openmash.document.Downloads;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** Files that hang on what was found: opened by whoever decides about them, and given whole. */
@Facade
public class GivenFiles {

  private final BundleStore store;
  private final Downloads downloads;
  private final Access access;
  private final Work work;

  GivenFiles(BundleStore store, Downloads downloads, Access access, Work work) {
    this.store = store;
    this.downloads = downloads;
    this.access = access;
    this.work = work;
  }

  /**
   * One that was released, with all that is in it.
   *
   * @param document what it is; its name stays here
   */
  public record Given(Document document, byte[] bytes) {}

  /** Opens one for whoever reads the request; that they did is kept. */
  public Given open(Actor actor, SubjectRequestId id, PassageId passage) {
    SubjectRequests.answers(actor);
    access.require(actor, Act.READ, Subject.of(SubjectRequests.KIND, id));
    Piece piece = store.find(id, passage).orElseThrow(UnknownId::new);
    if (piece.document() == null) {
      throw new UnknownId();
    }
    Given given = read(actor, piece.document());
    store.opened(passage, actor.user());
    return given;
  }

  /** Those released, in the order of what was found; nothing that this actor may not see. */
  public List<Given> of(Actor actor, SubjectRequestId id) {
    SubjectRequests.answers(actor);
    access.require(actor, Act.READ, Subject.of(SubjectRequests.KIND, id));
    return Shown.of(store.items(id)).stream()
        .flatMap(shown -> shown.files().stream())
        .distinct()
        .map(document -> read(actor, document))
        .toList();
  }

  private Given read(Actor actor, DocumentId id) {
    Actor program = Actor.system("subject access");
    Actor here = actor.hub() == null ? program : program.at(actor.hub());
    return work.as(
        here,
        () -> {
          Downloads.Download download = downloads.open(here, id);
          try (InputStream content = download.content()) {
            return new Given(download.document(), content.readAllBytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
