package org.openmash.quality;

/**
 * How levels proposed and decided lie to each other.
 *
 * @param of whose they are: an agency, a kind of agency, a district, a month
 * @param decided children with a level proposed and one decided
 * @param same decided at the level proposed
 * @param lower decided lower
 * @param higher decided higher
 * @param distance the sum of how many levels lay between
 */
public record LevelGap(String of, int decided, int same, int lower, int higher, int distance) {

  /** Of a hundred. */
  public int percentSame() {
    return decided == 0 ? 0 : Math.round(100f * same / decided);
  }

  /** How many levels lie between on average. */
  public double mean() {
    return decided == 0 ? 0 : (double) distance / decided;
  }

  LevelGap plus(LevelGap other) {
    return new LevelGap(
        of,
        decided + other.decided,
        same + other.same,
        lower + other.lower,
        higher + other.higher,
        distance + other.distance);
  }

  LevelGap named(String name) {
    return new LevelGap(name, decided, same, lower, higher, distance);
  }
}
