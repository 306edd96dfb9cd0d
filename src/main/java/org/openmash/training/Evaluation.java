package org.openmash.training;

import java.util.List;
import java.util.Map;

/**
 * What those who were there said of a course, without a name.
 *
 * @param answers how many said something
 * @param figures by question, how often each answer was given
 * @param texts by question, in words; in no order
 */
public record Evaluation(
    Round round,
    int answers,
    Map<String, Map<String, Integer>> figures,
    Map<String, List<String>> texts) {

  /** Below so many nothing is shown: a few answers have a name. */
  public static final int FEWEST = 5;

  /** Right after the course, and some weeks later. */
  public enum Round {
    FIRST,
    LATER
  }

  public boolean isShown() {
    return answers >= FEWEST;
  }
}
