package org.openmash.person.matching;

/**
 * Somebody known who may be the person asked for.
 *
 * @param <K> what people are known by
 */
public record Candidate<K>(K id, Score score, Waterfall waterfall) {

  public double probability() {
    return score.probability();
  }
}
