package org.openmash.baby;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.WrongAnswer;
import org.openmash.kernel.HubClock;

/**
 * Where a baby lies.
 *
 * @param fitOn the day since which the baby is well enough to go home; null while not
 */
@Form("baby.stay")
public record StayForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate admittedOn,
    @Limit(120) String hospital,
    @Limit(120) String ward,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate fitOn,
    @Nullable LocalTime fitAt) {

  public StayForm {
    if (fitOn != null && fitAt == null) {
      throw new WrongAnswer("fitAt", "missing");
    }
    if (fitOn == null && fitAt != null) {
      throw new WrongAnswer("fitOn", "missing");
    }
    if (fitOn != null && fitOn.isBefore(admittedOn)) {
      throw new WrongAnswer("fitOn", "before");
    }
  }

  /** What is known of a stay, to begin with; nothing of one that is over. */
  public static @Nullable StayForm of(@Nullable Stay stay) {
    if (stay == null || !stay.isThere()) {
      return null;
    }
    ZonedDateTime fit = stay.fit() == null ? null : stay.fit().atZone(HubClock.LONDON);
    return new StayForm(
        stay.admittedOn(),
        stay.hospital(),
        stay.ward(),
        fit == null ? null : fit.toLocalDate(),
        fit == null ? null : fit.toLocalTime());
  }
}
