package org.openmash.person;

import java.util.List;

/**
 * What a search brought.
 *
 * @param tooCommon what was too common to look through everybody who shares it: a fact more is
 *     needed
 */
public record Sought(List<Match> matches, List<String> tooCommon) {

  public Sought {
    matches = List.copyOf(matches);
    tooCommon = List.copyOf(tooCommon);
  }
}
