package org.openmash.training;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;

/** How one requirement stands among those of one post in one team of one agency, without a name. */
public record Gap(
    String requirement, AgencyId agency, String post, @Nullable TeamId team, Count count) {

  private static final int WHOLE = 100;

  /** All of them together. */
  public static Count sum(Collection<Gap> gaps) {
    return gaps.stream().map(Gap::count).reduce(Count.NONE, Count::and);
  }

  /**
   * How many.
   *
   * @param held those it ends soon for among them
   * @param ending lapses within 90 days
   * @param never held it, those still in their first time among them
   * @param late should have held it for the first time by now
   */
  public record Count(int needed, int held, int ending, int lapsed, int never, int late) {

    static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

    /** How many hold it, in per cent. */
    public int rate() {
      return needed == 0 ? WHOLE : held * WHOLE / needed;
    }

    /** Who should hold it today and does not. */
    public int missing() {
      return lapsed + late;
    }

    Count and(Count other) {
      return new Count(
          needed + other.needed,
          held + other.held,
          ending + other.ending,
          lapsed + other.lapsed,
          never + other.never,
          late + other.late);
    }
  }
}
