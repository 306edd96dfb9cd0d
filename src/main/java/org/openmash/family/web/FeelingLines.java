package org.openmash.family.web;

import static org.openmash.family.web.Mark.at;
import static org.openmash.family.web.Places.RADIUS;

import java.util.stream.Stream;
import org.openmash.family.FeelingForm;
import org.openmash.family.FeelingForm.Towards;
import org.openmash.family.Pair;

/** Draws how two people are with each other: a bow from one to the other with a look of its own. */
final class FeelingLines {

  private static final int POINTS = 48;
  private static final int BOW = 34;
  private static final int SLANT = 18;
  private static final int WAVE = 5;
  private static final int APART = 4;
  private static final int ARROW = 9;
  private static final double CLEAR = RADIUS + 6.0;

  private final Places places;

  FeelingLines(Places places) {
    this.places = places;
  }

  void draw(Pair<FeelingForm> pair, Stream.Builder<Mark> marks) {
    Bow bow =
        Bow.between(
            places.x(pair.person()),
            places.y(pair.person()),
            places.x(pair.other()),
            places.y(pair.other()));
    switch (pair.said().feeling()) {
      case CLOSE -> {
        for (int side = -1; side <= 1; side++) {
          marks.add(new Mark.Path("om-gen__close", bow.path(side * APART, 0)));
        }
      }
      case DISTANT -> marks.add(new Mark.Path("om-gen__distant", bow.path(0, 0)));
      case CONFLICT -> marks.add(new Mark.Path("om-gen__conflict", bow.path(0, WAVE)));
      case ABUSE -> abuse(bow, pair.said().towards(), marks);
      case CUT_OFF -> {
        marks.add(new Mark.Path("om-gen__cut", bow.path(0, 0)));
        marks.add(bow.across(POINTS / 2 - 2));
        marks.add(bow.across(POINTS / 2 + 2));
      }
    }
  }

  private static void abuse(
      Bow bow, @org.jspecify.annotations.Nullable Towards towards, Stream.Builder<Mark> marks) {
    marks.add(new Mark.Path("om-gen__conflict", bow.path(0, WAVE)));
    if (towards != Towards.FROM_OTHER) {
      marks.add(bow.arrow(true));
    }
    if (towards != Towards.FROM_HERE) {
      marks.add(bow.arrow(false));
    }
  }

  /** A bow as points from clear of the one sign to clear of the other. */
  private record Bow(double[] x, double[] y) {

    static Bow between(int x1, int y1, int x2, int y2) {
      double cx = (x1 + x2) / 2.0;
      double cy = (y1 + y2) / 2.0;
      double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
      // Beside each other: over their heads; else beside the straight line a child hangs on.
      double by = y1 == y2 ? BOW + length / 8 : SLANT;
      cx += (y2 - y1) / length * by;
      cy -= y1 == y2 ? by : (x2 - x1) / length * by;
      double[] x = new double[POINTS + 1];
      double[] y = new double[POINTS + 1];
      double clear = Math.min(0.4, CLEAR / length);
      for (int i = 0; i <= POINTS; i++) {
        double t = clear + (1 - 2 * clear) * i / POINTS;
        x[i] = (1 - t) * (1 - t) * x1 + 2 * t * (1 - t) * cx + t * t * x2;
        y[i] = (1 - t) * (1 - t) * y1 + 2 * t * (1 - t) * cy + t * t * y2;
      }
      return new Bow(x, y);
    }

    /** Beside the bow, or in waves of this height around it. */
    String path(int beside, int wave) {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i <= POINTS; i++) {
        boolean end = i < 3 || i > POINTS - 3;
        int out = beside + (wave == 0 || end ? 0 : i % 4 == 0 ? wave : i % 4 == 2 ? -wave : 0);
        path.append(i == 0 ? "M" : "L").append(at(x[i] + nx(i) * out, y[i] + ny(i) * out));
      }
      return path.toString();
    }

    Mark across(int i) {
      return Mark.line(
          "om-gen__cut", x[i] + nx(i) * 8, y[i] + ny(i) * 8, x[i] - nx(i) * 8, y[i] - ny(i) * 8);
    }

    Mark arrow(boolean forward) {
      int tip = forward ? POINTS : 0;
      int way = forward ? 1 : -1;
      double tx = -ny(tip) * way;
      double ty = nx(tip) * way;
      double bx = x[tip] - tx * ARROW * 1.5;
      double by = y[tip] - ty * ARROW * 1.5;
      return new Mark.Path(
          "om-gen__arrow",
          "M"
              + at(x[tip], y[tip])
              + "L"
              + at(bx + nx(tip) * ARROW / 1.5, by + ny(tip) * ARROW / 1.5)
              + "L"
              + at(bx - nx(tip) * ARROW / 1.5, by - ny(tip) * ARROW / 1.5)
              + "Z");
    }

    private double nx(int i) {
      return dy(i) / length(i);
    }

    private double ny(int i) {
      return -dx(i) / length(i);
    }

    private double dx(int i) {
      return x[Math.min(POINTS, i + 1)] - x[Math.max(0, i - 1)];
    }

    private double dy(int i) {
      return y[Math.min(POINTS, i + 1)] - y[Math.max(0, i - 1)];
    }

    private double length(int i) {
      return Math.max(0.001, Math.hypot(dx(i), dy(i)));
    }
  }
}
