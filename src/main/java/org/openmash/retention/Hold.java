package org.openmash.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Recorded;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * That nothing of this is deleted until two people lift it.
 *
 * @param recorded what was said when it was placed
 * @param lift who proposed to lift it, and why; null while nobody did
 * @param lifted when two had agreed; null while it stands
 */
public record Hold(
    HoldId id,
    Covers covers,
    Recorded recorded,
    UserId by,
    Instant at,
    @Nullable Lift lift,
    @Nullable Instant lifted) {

  /**
   * What it covers.
   *
   * @param subject one record; null where all are that fit the rest, each null for whichever
   */
  public record Covers(
      @Nullable Subject subject,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable AgencyId agency) {}

  /** One person's proposal to lift it. */
  public record Lift(UserId by, String because) {}

  public boolean stands() {
    return lifted == null;
  }
}
