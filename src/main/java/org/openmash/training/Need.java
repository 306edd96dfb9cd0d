package org.openmash.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;

/**
 * That one person must hold one requirement, and how that stands.
 *
 * @param requirement its id
 * @param heldOn when they last learnt it; null for never
 * @param due the last day on which it holds, or by which it is to be held for the first time
 */
public record Need(
    NeedId id,
    LearnerId learner,
    AgencyId agency,
    @Nullable TeamId team,
    String post,
    String requirement,
    @Nullable LocalDate heldOn,
    LocalDate due) {

  static final String KIND = "training-need";

  /** For so many days before it lapses it stands among what they owe. */
  static final int NEAR = 90;

  /** How it stands, the worst first. */
  public enum State {
    LAPSED,
    LATE,
    NEVER,
    ENDING,
    HELD
  }

  static Subject subject(NeedId id) {
    return Subject.of(KIND, id);
  }

  public State state(LocalDate today) {
    boolean over = today.isAfter(due);
    if (heldOn == null) {
      return over ? State.LATE : State.NEVER;
    }
    if (over) {
      return State.LAPSED;
    }
    return isNear(today) ? State.ENDING : State.HELD;
  }

  boolean isNear(LocalDate today) {
    return due.isBefore(today.plusDays(NEAR));
  }

  boolean isSame(Need other) {
    return equals(
        new Need(
            id,
            other.learner,
            other.agency,
            other.team,
            other.post,
            other.requirement,
            other.heldOn,
            other.due));
  }
}
