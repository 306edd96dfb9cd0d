package org.openmash.subjectaccess;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.holding.Caution;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.UserId;

/**
 * A passage of what was found, and what becomes of it.
 *
 * @param label a message key, or the question in words
 * @param document set where it stands for a file that hangs on the item
 * @param decision null until somebody decides
 * @param sentBack why the second reader sent it back; null where they did not
 */
public record Piece(
    PassageId id,
    UUID item,
    String label,
    String words,
    Set<Caution> cautions,
    @Nullable DocumentId document,
    @Nullable Decision decision,
    @Nullable UserId by,
    @Nullable String sentBack) {

  /** Never what it says. */
  @Override
  public String toString() {
    return "Piece[" + id + "]";
  }
}
