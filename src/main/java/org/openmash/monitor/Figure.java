package org.openmash.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A count as whoever is outside the hub may read it. One to four could point at a person whom
 * somebody knows, and is said as that; a part from which such a count could be reckoned is not said
 * at all.
 */
public sealed interface Figure {

  /** The least that is said as it is. */
  int LEAST = 5;

  /** As it is: none, or five and more. */
  record Exact(long count) implements Figure {}

  /** One to four. */
  record Small() implements Figure {}

  /** Left out, since a small one could be reckoned from it. */
  record LeftOut() implements Figure {}

  /** A count that stands by itself. */
  static Figure of(long count) {
    return isSmall(count) ? new Small() : new Exact(count);
  }

  private static boolean isSmall(long count) {
    return count > 0 && count < LEAST;
  }

  /** The parts of a whole that is said as well: no small one is what the others leave of it. */
  static List<Figure> parts(List<Long> counts) {
    List<Integer> hidden = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    IntStream.range(0, counts.size())
        .boxed()
        .filter(place -> counts.get(place) > 0)
        .sorted(Comparator.comparing(counts::get))
        .forEach(place -> (isSmall(counts.get(place)) ? hidden : others).add(place));
    if (!hidden.isEmpty() && isReckoned(counts, hidden) && !others.isEmpty()) {
      hidden.add(others.getFirst());
    }
    return IntStream.range(0, counts.size())
        .mapToObj(place -> part(counts.get(place), hidden.contains(place)))
        .toList();
  }

  /** One alone is what is left; several that are few together are hardly more. */
  private static boolean isReckoned(List<Long> counts, List<Integer> hidden) {
    return hidden.size() == 1 || hidden.stream().mapToLong(counts::get).sum() < LEAST;
  }

  private static Figure part(long count, boolean hidden) {
    if (!hidden) {
      return new Exact(count);
    }
    return isSmall(count) ? new Small() : new LeftOut();
  }
}
