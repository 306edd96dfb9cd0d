package org.openmash.document;

import java.util.List;
import org.openmash.kernel.DocumentId;

/** What became of a file somebody handed in. */
public sealed interface Keeping {

  /** Kept; may be opened. */
  record Kept(DocumentId id) implements Keeping {}

  /** Kept but opened by nobody until the scanner has passed it. */
  record Held(DocumentId id) implements Keeping {}

  /**
   * Not taken.
   *
   * @param reason the key of the words that say why and what to do instead
   */
  record NotTaken(String reason, List<Object> arguments) implements Keeping {
    public NotTaken {
      arguments = List.copyOf(arguments);
    }

    static NotTaken because(String reason, Object... arguments) {
      return new NotTaken("document.not-taken." + reason, List.of(arguments));
    }
  }
}
