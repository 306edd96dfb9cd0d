package org.openmash.domesticabuse;

import java.util.List;
import java.util.Map;
import org.openmash.domesticabuse.NotificationView.Ask;

/**
 * What each DASH grade asks for, and when a pattern is worth a second look: data of dash.yaml, each
 * line with its source.
 *
 * @param repeatMonths how far back a repeat is counted
 * @param frequent from how many incidents on within that time
 * @param ticks from how many ticks on a MARAC is suggested
 */
record Guidance(int repeatMonths, int frequent, int ticks, Map<Grade, ForGrade> grades) {

  /**
   * @param level the level of need the referral to the hub proposes
   * @param first the indicator for a first incident, of the area's threshold document
   * @param repeat the same for a repeat
   * @param unborn the same for an unborn baby
   */
  record ForGrade(String level, String first, String repeat, String unborn, List<Ask> asks) {}

  ForGrade of(Grade grade) {
    ForGrade found = grades.get(grade);
    if (found == null) {
      throw new IllegalStateException("dash.yaml says nothing of " + grade);
    }
    return found;
  }

  Guidance {
    grades = Map.copyOf(grades);
  }
}
