package org.openmash.holding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Subject;

/**
 * One thing kept about somebody, in the words it was written in.
 *
 * @param what the message key that says what kind of thing it is
 * @param subject the record it is part of
 * @param at when it was recorded
 * @param source who gave it: an agency's or a person's name, empty if the hub did
 * @param passages what it says, in order
 * @param documents what hangs on it
 */
public record Held(
    String what,
    Subject subject,
    Instant at,
    String source,
    List<Passage> passages,
    List<DocumentId> documents) {

  public Held {
    passages = List.copyOf(passages);
    documents = List.copyOf(documents);
  }

  /**
   * A piece of it that is shown or left out as a whole.
   *
   * @param label the message key of the question it answers, or the question in words
   */
  public record Passage(String label, String text, Set<Caution> cautions) {

    public Passage {
      cautions = Set.copyOf(cautions);
    }
  }
}
