package org.openmash.informationrequest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer, with what may become of it.
 *
 * @param about the question it answers; null for anything else
 */
public record Passage(
    PassageId id, RequestId request, @Nullable Question about, String words, Set<Mark> marks) {

  /** Whether it may go to the family, or outside the hub, without anybody's decision. */
  public boolean isFree(boolean family) {
    return marks.contains(family ? Mark.FAMILY : Mark.OUTSIDE);
  }
}
