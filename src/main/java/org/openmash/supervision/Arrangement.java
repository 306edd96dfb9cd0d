package org.openmash.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;

/**
 * That one person supervises another.
 *
 * @param name as colleagues say it
 * @param title what they are at work; empty where nobody said
 * @param user their account; null for somebody who has none, as most school staff
 * @param policy the id of the policy it follows
 * @param weeks after how many weeks at the latest the next one is held, as agreed
 * @param lastHeld null before the first
 * @param due the last day on which the next one is in time
 * @param until the last day; null while it goes on
 */
public record Arrangement(
    ArrangementId id,
    AgencyId agency,
    @Nullable TeamId team,
    String name,
    String title,
    @Nullable UserId user,
    UserId supervisor,
    String policy,
    int weeks,
    LocalDate since,
    @Nullable LocalDate lastHeld,
    LocalDate due,
    @Nullable LocalDate until) {

  public static final String KIND = "supervision";

  public static Subject subject(ArrangementId id) {
    return Subject.of(KIND, id);
  }

  Subject subject() {
    return subject(id);
  }

  public boolean isNow() {
    return until == null;
  }

  public boolean isOverdue(LocalDate today) {
    return isNow() && today.isAfter(due);
  }
}
