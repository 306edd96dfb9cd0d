package org.openmash.document;

import java.io.InputStream;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.springframework.stereotype.Component;

/** The door attachments go out by. */
@Component
public class Downloads {

  private final Documents documents;

  Downloads(Documents documents) {
    this.documents = documents;
  }

  /** An attachment and its bytes, which are read as they are asked for. */
  public record Download(Document document, InputStream content) {}

  /**
   * Opens one for this actor.
   *
   * @throws org.openmash.kernel.UnknownId when it is not theirs to see, or not scanned yet
   */
  public Download open(Actor actor, DocumentId id) {
    return new Download(documents.open(actor, id), new PieceStream(documents, actor, id));
  }
}
