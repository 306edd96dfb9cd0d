package org.openmash.document;

import java.time.Instant;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * An attachment, without its bytes.
 *
 * @param title the file's name as whoever handed it in wrote it: for pages, never for URLs or logs
 */
public record Document(
    DocumentId id,
    Subject owner,
    UserId keptBy,
    Instant keptAt,
    String title,
    FileKind kind,
    long size,
    State state) {

  /** The name a download gets: it tells nobody's. */
  public String downloadName() {
    return "document-" + id.toString().substring(0, 8) + "." + kind.extension();
  }

  @Override
  public String toString() {
    return "Document[" + id + "]";
  }
}
