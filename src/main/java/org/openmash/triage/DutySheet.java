package org.openmash.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * The day of the hub as its duty manager sees it.
 *
 * @param oldest the open contact received first; null when nothing is open
 * @param forecast at the pace of today, or of the last day on which anything was decided
 * @param paceOfToday whether anything was decided today
 * @param ahead the moments the forecast is told for
 */
public record DutySheet(
    Instant now,
    List<Hour> hours,
    int open,
    int waiting,
    @Nullable Oldest oldest,
    List<Load> loads,
    Forecast forecast,
    boolean paceOfToday,
    List<Instant> ahead) {

  /** One hour of today. */
  public record Hour(Instant begins, int arrived, int closed) {}

  /** The one that has been open longest. */
  public record Oldest(ReferralId referral, Instant receivedAt) {}

  /** What one person has before them. */
  public record Load(UserId worker, int contacts, int late, Instant soonest) {}

  public int arrived() {
    return hours.stream().mapToInt(Hour::arrived).sum();
  }

  public int closed() {
    return hours.stream().mapToInt(Hour::closed).sum();
  }

  /** The highest bar. */
  public int highest() {
    return hours.stream().mapToInt(hour -> Math.max(hour.arrived(), hour.closed())).max().orElse(0);
  }
}
