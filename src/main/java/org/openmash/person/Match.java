package org.openmash.person;

import java.util.List;
import org.openmash.person.matching.Evidence;

/** Somebody known who may be the one asked for. */
public sealed interface Match {

  /**
   * @param percent how likely it is the same person
   * @param likely worth looking at first
   * @param reasons what speaks for and against it, each with its weight
   */
  record Possible(PersonLine line, int percent, boolean likely, List<Evidence> reasons)
      implements Match {
    public Possible {
      reasons = List.copyOf(reasons);
    }
  }

  /** There is a record only a manager opens, and nothing more is said of it. */
  record Hidden() implements Match {}
}
