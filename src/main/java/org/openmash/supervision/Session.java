package org.openmash.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One meeting: planned, and then held or called off.
 *
 * @param at null where only the day is planned
 * @param heldOn null unless it was held
 * @param why null unless it was called off
 */
public record Session(
    SessionId id,
    ArrangementId of,
    LocalDate day,
    @Nullable LocalTime at,
    State state,
    @Nullable LocalDate heldOn,
    CancelForm.@Nullable Why why) {

  /** What became of it. */
  public enum State {
    PLANNED,
    HELD,
    CANCELLED
  }

  /** Whether its day is over and nobody said what became of it. */
  public boolean isForgotten(LocalDate today) {
    return state == State.PLANNED && today.isAfter(day);
  }
}
