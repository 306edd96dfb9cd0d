package org.openmash.domesticabuse;

import org.jspecify.annotations.Nullable;

/**
 * What a household's incidents of the months before show, this one counted: facts to look at, never
 * a decision.
 *
 * @param incidents how many, this one included
 * @param before the grade of the one before; null for the first
 * @param frequent whether they are so many that the guidance says to look again
 */
public record Pattern(int incidents, @Nullable Grade before, Grade now, boolean frequent) {

  public boolean repeat() {
    return incidents > 1;
  }

  public boolean risen() {
    return before != null && now.compareTo(before) > 0;
  }

  /** Whether there is something to say at all. */
  public boolean notable() {
    return repeat();
  }
}
