package org.openmash.family.web;

/**
 * Something drawn. Its look is a class of the style sheet, or of several; nothing is styled in
 * place.
 */
sealed interface Mark {

  String look();

  record Path(String look, String d) implements Mark {}

  record Circle(String look, int x, int y, int r) implements Mark {}

  /** Words around a middle. */
  record Text(String look, int x, int y, String words) implements Mark {}

  /** A line from here to there. */
  static Path line(String look, double x1, double y1, double x2, double y2) {
    return new Path(look, "M" + at(x1, y1) + "L" + at(x2, y2));
  }

  /** A box by its middle and half its sides. */
  static Path box(String look, double x, double y, double w, double h) {
    return new Path(
        look,
        "M"
            + at(x - w, y - h)
            + "L"
            + at(x + w, y - h)
            + "L"
            + at(x + w, y + h)
            + "L"
            + at(x - w, y + h)
            + "Z");
  }

  static String at(double x, double y) {
    return Math.round(x) + " " + Math.round(y);
  }
}
