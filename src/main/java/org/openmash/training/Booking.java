package org.openmash.training;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;

/**
 * That somebody has a place in a course, or waits for one.
 *
 * @param came null until whoever runs it says so
 * @param saidFirst whether they said what they thought of it
 * @param saidLater the same, some weeks later
 */
public record Booking(
    CourseId course,
    LearnerId learner,
    AgencyId agency,
    State state,
    @Nullable Came came,
    boolean saidFirst,
    boolean saidLater) {

  /** Has a place, waits for one, or gave it back. */
  public enum State {
    BOOKED,
    WAITING,
    CANCELLED
  }

  /** Whether they were there: for all of it, for a part, or not. */
  public enum Came {
    CAME,
    PART,
    ABSENT
  }

  /** Whether they can say what they thought of it. */
  public boolean wasThere() {
    return came == Came.CAME || came == Came.PART;
  }
}
