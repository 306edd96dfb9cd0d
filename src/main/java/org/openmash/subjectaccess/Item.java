package org.openmash.subjectaccess;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One thing kept about them, as it stood when it was gathered.
 *
 * @param fresh whether it arrived after the first gathering
 */
public record Item(
    UUID id, String module, String what, Instant at, boolean fresh, List<Piece> pieces) {

  /** The label of who gave it, which is a passage of its own: a source may have to stay unknown. */
  public static final String SOURCE = "subjectaccess.source";

  /** The label of a document that hangs on it. */
  public static final String DOCUMENT = "subjectaccess.document";

  private static final int GLANCE = 90;

  /** The first words of it, to tell one thing from the next. */
  public String glance() {
    String words =
        pieces.stream()
            .filter(piece -> !piece.label().equals(SOURCE))
            .map(Piece::words)
            .collect(Collectors.joining(" · "))
            .replaceAll("\\s+", " ");
    return words.length() <= GLANCE ? words : words.substring(0, GLANCE).strip() + "…";
  }

  public boolean isDecided() {
    return pieces.stream().allMatch(piece -> piece.decision() != null);
  }
}
