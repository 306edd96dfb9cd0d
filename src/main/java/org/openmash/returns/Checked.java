package org.openmash.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return that was read to its end.
 *
 * @param name what it is, such as "Children in need census"
 * @param year null where it is about none
 * @param verdicts how it ended for each rule of that year
 */
public record Checked(
    String name, @Nullable CensusYear year, long children, List<Verdict> verdicts) {

  /** Its name, and the year it is about. */
  public String title() {
    return year == null ? name : name + " " + year;
  }
}
