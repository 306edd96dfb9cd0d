package org.openmash.subjectaccess;

/**
 * How far somebody is with reading.
 *
 * @param hidden whether there is something that only somebody else may see
 */
public record Progress(int passages, int decided, boolean hidden) {

  public boolean isDone() {
    return passages == decided && !hidden;
  }

  public int left() {
    return passages - decided;
  }
}
