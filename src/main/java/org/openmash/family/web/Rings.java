package org.openmash.family.web;

import static org.openmash.family.web.Places.LABEL;
import static org.openmash.family.web.Places.RADIUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmash.kernel.PersonId;

/**
 * Draws a ring around a household and around nobody else: boxes around those who stand together,
 * joined by narrow passages, and of all that the outline.
 */
final class Rings {

  private static final int WIDE = 52;
  private static final int ABOVE = RADIUS + 14;
  private static final int BELOW = RADIUS + LABEL;
  private static final int PASSAGE = 8;

  /** From left and top to right and bottom. */
  record Box(int left, int top, int right, int bottom) {}

  private final Places places;

  Rings(Places places) {
    this.places = places;
  }

  /**
   * @param by how much wider than the first ring, so that two rings do not lie on each other
   */
  Mark of(Set<PersonId> living, int by) {
    List<Box> together = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    for (List<PersonId> row : places.rows()) {
      for (Box box : runs(row, living, by)) {
        if (!together.isEmpty()) {
          boxes.addAll(passage(together.getLast(), box));
        }
        together.add(box);
      }
    }
    boxes.addAll(together);
    return new Mark.Path("om-gen__home", Outline.around(boxes));
  }

  private List<Box> runs(List<PersonId> row, Set<PersonId> living, int by) {
    List<Box> runs = new ArrayList<>();
    boolean open = false;
    for (PersonId person : row) {
      if (living.contains(person)) {
        int x = places.x(person);
        int left = open ? runs.removeLast().left() : x - WIDE - by;
        runs.add(
            new Box(
                left, places.y(person) - ABOVE - by, x + WIDE + by, places.y(person) + BELOW + by));
        open = true;
      } else {
        open = false;
      }
    }
    return runs;
  }

  /** Along the feet of the upper one, and down to the lower one between its neighbours. */
  private static List<Box> passage(Box from, Box to) {
    int foot = from.bottom();
    if (from.top() == to.top()) {
      return List.of(new Box(from.right(), foot - PASSAGE, to.left(), foot));
    }
    int left = Math.max(from.left(), to.left());
    int right = Math.min(from.right(), to.right());
    boolean below = right - left >= 2 * PASSAGE;
    int down = below ? (left + right) / 2 : (to.left() + to.right()) / 2;
    return List.of(
        new Box(
            Math.min(from.left(), down - PASSAGE),
            foot - PASSAGE,
            Math.max(from.right(), down + PASSAGE),
            foot),
        new Box(down - PASSAGE, foot - PASSAGE, down + PASSAGE, to.top()));
  }
}
