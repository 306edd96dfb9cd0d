package org.openmash.family.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmash.family.web.Bonds.Child;
import org.openmash.family.web.Bonds.Union;
import org.openmash.kernel.PersonId;

/**
 * Where everything of a genogram lies: people by column and generation, and between the generations
 * a lane for each line that would else run into another.
 */
final class Places {

  static final int RADIUS = 22;
  static final int LABEL = 52;
  private static final int TOP = 64;
  private static final int LANE = 11;
  private static final int LEG = 14;
  private static final int ROOM = 16;

  private final Generations generations;
  private final Columns columns;
  private final Map<Union, Integer> bars = new IdentityHashMap<>();
  private final Map<Union, Integer> brackets = new IdentityHashMap<>();
  private final Map<Integer, Integer> tops = new HashMap<>();

  Places(Bonds bonds, Generations generations, Columns columns) {
    this.generations = generations;
    this.columns = columns;
    int y = TOP;
    for (int gap = -1; gap < generations.count(); gap++) {
      int here = gap;
      List<Union> unions = bonds.unions().stream().filter(union -> gap(union) == here).toList();
      if (gap >= 0) {
        y += RADIUS;
        tops.put(gap, y);
        y += RADIUS + LABEL + LEG;
      }
      y = lanes(unions.stream().filter(this::isApart).toList(), bars, y, this::partners);
      y =
          lanes(
              unions.stream().filter(union -> !union.children().isEmpty()).toList(),
              brackets,
              y,
              this::bracket);
      y += ROOM;
    }
    // Whoever has no room above gets none below the last generation either.
    bottom = y;
  }

  private final int bottom;

  int x(PersonId person) {
    return columns.of(person);
  }

  int y(PersonId person) {
    return tops.getOrDefault(generations.of(person), TOP);
  }

  int width() {
    return columns.width();
  }

  int height() {
    return bottom;
  }

  List<List<PersonId>> rows() {
    return columns.rows();
  }

  /** The height of a couple's line that cannot run straight from one to the other. */
  int bar(Union union) {
    return bars.getOrDefault(union, 0);
  }

  /** The height of the line children hang on. */
  int bracket(Union union, int otherwise) {
    return brackets.getOrDefault(union, otherwise);
  }

  /** Where the line to the children leaves that of the parents. */
  int drop(Union union) {
    int[] ends = partners(union);
    if (union.partners().isEmpty()) {
      return middle(union);
    }
    return isApart(union)
        ? Math.clamp(middle(union), ends[0] + RADIUS + LEG, ends[1] - RADIUS - LEG)
        : (ends[0] + ends[1]) / 2;
  }

  /** Two who stand side by side need no way around anybody. */
  boolean isApart(Union union) {
    if (union.partners().size() < 2) {
      return false;
    }
    List<PersonId> row = columns.rows().get(generations.of(union.partners().getFirst()));
    List<Integer> places = union.partners().stream().map(row::indexOf).sorted().toList();
    return union.partners().size() > 2
        || places.getFirst() < 0
        || places.getLast() - places.getFirst() > 1;
  }

  private int gap(Union union) {
    return union.partners().isEmpty()
        ? generations.of(union.children().getFirst().id()) - 1
        : union.partners().stream().mapToInt(generations::of).max().orElseThrow();
  }

  private int middle(Union union) {
    return (int)
        Math.round(
            children(union)
                .mapToInt(this::x)
                .average()
                .orElse((partners(union)[0] + partners(union)[1]) / 2.0));
  }

  private static Stream<PersonId> children(Union union) {
    return union.children().stream().map(Child::id);
  }

  private int[] partners(Union union) {
    return ends(union.partners().stream().mapToInt(this::x));
  }

  private int[] bracket(Union union) {
    return ends(IntStream.concat(IntStream.of(drop(union)), children(union).mapToInt(this::x)));
  }

  private static int[] ends(IntStream xs) {
    int[] sorted = xs.sorted().toArray();
    return sorted.length == 0 ? new int[] {0, 0} : new int[] {sorted[0], sorted[sorted.length - 1]};
  }

  private interface Extent {
    int[] of(Union union);
  }

  /** The first free lane for each, from the left; where the next room begins. */
  private static int lanes(List<Union> unions, Map<Union, Integer> into, int y, Extent extent) {
    List<Integer> taken = new ArrayList<>();
    List<Union> sorted =
        unions.stream()
            .sorted(
                Comparator.<Union>comparingInt(union -> extent.of(union)[0])
                    .thenComparingInt(union -> extent.of(union)[1]))
            .toList();
    for (Union union : sorted) {
      int[] ends = extent.of(union);
      int lane = 0;
      while (lane < taken.size() && taken.get(lane) >= ends[0] - LANE) {
        lane++;
      }
      if (lane == taken.size()) {
        taken.add(ends[1]);
      } else {
        taken.set(lane, ends[1]);
      }
      into.put(union, y + lane * LANE);
    }
    return y + taken.size() * LANE;
  }
}
