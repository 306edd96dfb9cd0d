package org.openmash.person.matching;

/**
 * The logarithm of the odds that two records are one person, to the base two.
 *
 * @param tenths whole tenths of a bit, so that a waterfall sums to it exactly
 */
public record Score(int tenths) implements Comparable<Score> {

  /** The least score that is so probable. */
  static Score of(double probability) {
    return new Score((int) Math.ceil(10 * Math.log(probability / (1 - probability)) / Math.log(2)));
  }

  public double probability() {
    return 1 / (1 + Math.pow(2, -tenths / 10.0));
  }

  public Band band() {
    return Band.of(probability());
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(tenths, other.tenths);
  }

  /** What a person is told; none of them merges anything. */
  public enum Band {
    LIKELY,
    POSSIBLE,
    UNLIKELY;

    static Band of(double probability) {
      return probability >= 0.5 ? LIKELY : probability >= 0.1 ? POSSIBLE : UNLIKELY;
    }
  }
}
