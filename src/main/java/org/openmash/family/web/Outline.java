package org.openmash.family.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.openmash.family.web.Rings.Box;

/** The outline of several boxes together. */
final class Outline {

  private record Point(int x, int y) {}

  private final int[] xs;
  private final int[] ys;
  private final boolean[][] within;
  private final Map<Point, List<Point>> edges = new LinkedHashMap<>();

  private Outline(List<Box> boxes) {
    xs = cuts(boxes, Box::left, Box::right);
    ys = cuts(boxes, Box::top, Box::bottom);
    within = new boolean[xs.length + 1][ys.length + 1];
    for (int i = 0; i + 1 < xs.length; i++) {
      for (int j = 0; j + 1 < ys.length; j++) {
        int x = xs[i];
        int y = ys[j];
        within[i + 1][j + 1] =
            boxes.stream()
                .anyMatch(b -> b.left() <= x && x < b.right() && b.top() <= y && y < b.bottom());
      }
    }
  }

  static String around(List<Box> boxes) {
    return new Outline(boxes).path();
  }

  private static int[] cuts(List<Box> boxes, ToIntFunction<Box> one, ToIntFunction<Box> other) {
    return boxes.stream()
        .flatMap(box -> Stream.of(one.applyAsInt(box), other.applyAsInt(box)))
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct()
        .toArray();
  }

  /** Every edge with the inside on its right; edges end where others begin. */
  private String path() {
    for (int i = 0; i + 1 < xs.length; i++) {
      for (int j = 0; j + 1 < ys.length; j++) {
        if (within[i + 1][j + 1]) {
          around(i, j);
        }
      }
    }
    StringBuilder path = new StringBuilder();
    while (!edges.isEmpty()) {
      Point start = edges.keySet().iterator().next();
      List<Point> corners = new ArrayList<>(List.of(start));
      for (Point next = take(start); !next.equals(start); next = take(next)) {
        corners.add(next);
      }
      for (int i = 0; i < corners.size(); i++) {
        path.append(i == 0 ? "M" : "L")
            .append(corners.get(i).x())
            .append(' ')
            .append(corners.get(i).y());
      }
      path.append('Z');
    }
    return path.toString();
  }

  private void around(int i, int j) {
    Point a = new Point(xs[i], ys[j]);
    Point b = new Point(xs[i + 1], ys[j]);
    Point c = new Point(xs[i + 1], ys[j + 1]);
    Point d = new Point(xs[i], ys[j + 1]);
    edge(!within[i + 1][j], a, b);
    edge(!within[i + 2][j + 1], b, c);
    edge(!within[i + 1][j + 2], c, d);
    edge(!within[i][j + 1], d, a);
  }

  private void edge(boolean outside, Point from, Point to) {
    if (outside) {
      edges.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
    }
  }

  private Point take(Point from) {
    List<Point> leads = Objects.requireNonNull(edges.get(from));
    Point to = leads.removeFirst();
    if (leads.isEmpty()) {
      edges.remove(from);
    }
    return to;
  }
}
