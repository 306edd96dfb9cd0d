package org.openmash.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know today.
 *
 * @param place where it stands on the page, the lowest first
 * @param said what is so, sentence by sentence; the first is the finding
 * @param alarming whether somebody should act
 * @param path where to read on; null where there is no page for everybody who reads this
 */
public record Headline(int place, List<Said> said, boolean alarming, @Nullable String path) {

  /** A sentence, as a message key and what belongs into it. */
  public record Said(String key, Object... with) {}

  public Headline {
    if (said.isEmpty()) {
      throw new IllegalArgumentException("a headline says something");
    }
    said = List.copyOf(said);
  }

  public Said finding() {
    return said.getFirst();
  }

  /** What is said besides. */
  public List<Said> more() {
    return said.subList(1, said.size());
  }
}
