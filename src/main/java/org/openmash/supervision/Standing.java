package org.openmash.supervision;

import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;

/**
 * How supervision stands in one team of one agency, today and over the last 91 days.
 *
 * @param people who are to be supervised
 * @param overdue for how many the next one is late
 * @param longest by how many days the latest of them is
 * @param forgotten planned for a day that is over, and nobody said what became of it
 */
public record Standing(
    AgencyId agency,
    @Nullable TeamId team,
    int people,
    int overdue,
    int longest,
    int held,
    int cancelled,
    int forgotten) {

  private static final int WHOLE = 100;

  /** How many are in time, in per cent. */
  public int inTime() {
    return (people - overdue) * WHOLE / people;
  }
}
