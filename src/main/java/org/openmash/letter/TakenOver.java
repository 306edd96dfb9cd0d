package org.openmash.letter;

import java.util.Set;
import java.util.UUID;
import org.openmash.informationrequest.Mark;

/**
 * A passage of a partner's answer in a letter. Its marks come with it and cannot be taken off.
 *
 * @param source the agency that said it; empty where that must stay anonymous
 */
public record TakenOver(UUID passage, String words, Set<Mark> marks, String source) {

  public TakenOver {
    marks = Set.copyOf(marks);
  }
}
