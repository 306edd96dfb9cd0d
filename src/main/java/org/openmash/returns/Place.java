package org.openmash.returns;

/**
 * Where something stands in its source: both counted from one, nought where the source has none.
 */
public record Place(int line, int column) {

  /** What is being typed stands in no line. */
  public static final Place NONE = new Place(0, 0);

  @Override
  public String toString() {
    return line == 0 ? "" : column == 0 ? "line " + line : "line " + line + ":" + column;
  }
}
