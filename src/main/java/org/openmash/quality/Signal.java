package org.openmash.quality;

import java.util.List;

/**
 * Something that speaks against a decision, or against closing.
 *
 * @param values what stands in its words
 */
public record Signal(Kind kind, List<Object> values) {

  /** What can speak against it. */
  public enum Kind {
    /** Came within three months of a closing without work. */
    CLOSED_SOON,
    /** Came within a year of another contact. */
    CAME_BEFORE,
    /** At least the third contact within a year, and none of them brought a worker. */
    NEVER_TAKEN_UP,
    /** A brother or sister of the same report was decided otherwise. */
    SIBLING,
    /** Lower than whoever referred proposed. */
    LOWER,
    /** Before somebody answered who was asked. */
    ANSWER_OUT,
    /** Reasons of a few words. */
    SHORT,
    /** Reasons that were written before, word for word. */
    REPEATED
  }

  static Signal of(Kind kind, Object... values) {
    return new Signal(kind, List.of(values));
  }
}
