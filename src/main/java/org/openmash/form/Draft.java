package org.openmash.form;

import java.time.Instant;
import java.util.Set;
import org.openmash.kernel.DraftId;

/**
 * A journey being filled in.
 *
 * @param answers by page word: an object for a page asked once, a list for one asked many times
 * @param version counts the saves, to notice a second editor
 * @param remarks what the page that sent it noticed, in words of the journey's own module
 */
public record Draft(
    DraftId id,
    String journey,
    Answers answers,
    int version,
    Instant savedAt,
    Set<String> remarks) {

  public Draft {
    remarks = Set.copyOf(remarks);
  }

  public Draft(DraftId id, String journey, Answers answers, int version, Instant savedAt) {
    this(id, journey, answers, version, savedAt, Set.of());
  }
}
