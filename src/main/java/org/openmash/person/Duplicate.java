package org.openmash.person;

import java.util.List;
import org.openmash.person.matching.Evidence;

/**
 * Two records that may be one person.
 *
 * @param tenths the logarithm of the odds that they are, in tenths of a bit
 * @param model the version of the weights it was computed with
 * @param reasons they sum to the tenths
 * @param waits whether somebody proposed to join them and a second person has not looked yet
 */
public record Duplicate(
    long id,
    PersonLine one,
    PersonLine other,
    int tenths,
    String model,
    List<Evidence> reasons,
    boolean waits) {

  private static final int CERTAIN_ENOUGH = 99;

  public Duplicate {
    reasons = List.copyOf(reasons);
  }

  /** No arithmetic is sure who somebody is. */
  public int percent() {
    return percent(tenths);
  }

  static int percent(int tenths) {
    return (int) Math.min(CERTAIN_ENOUGH, Math.round(100 / (1 + Math.pow(2, -tenths / 10.0))));
  }

  public Place place() {
    return new Place(tenths, id);
  }

  /** A place in the list, after which the next page begins. */
  public record Place(int tenths, long id) {

    @Override
    public String toString() {
      return tenths + "." + id;
    }

    /** The top of the list for anything that is no place. */
    public static Place parse(String text) {
      return text.matches("-?\\d{1,6}\\.\\d{1,18}")
          ? new Place(
              Integer.parseInt(text.substring(0, text.indexOf('.'))),
              Long.parseLong(text.substring(text.indexOf('.') + 1)))
          : new Place(Integer.MAX_VALUE, Long.MAX_VALUE);
    }
  }
}
