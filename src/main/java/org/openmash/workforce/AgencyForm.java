package org.openmash.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;

/**
 * That somebody works here by an agency.
 *
 * @param leftCouncilOn when they last left a post of their own at a council of the region
 * @param price what one hour costs, in pounds
 * @param notice in weeks
 * @param why needed where a rule speaks against it
 */
@Form("workforce.agency")
public record AgencyForm(
    @Limit(100) String agency,
    LocalDate from,
    LocalDate until,
    @Day(Day.When.TODAY_OR_PAST) LocalDate qualifiedOn,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate leftCouncilOn,
    boolean references,
    @Between(min = 1, max = 500) int price,
    @Between(min = 0, max = 52) int notice,
    @TextArea(limit = 1_000, rows = 2) @Nullable String why) {

  public AgencyForm {
    if (until.isBefore(from)) {
      throw new WrongAnswer("until", "before");
    }
  }
}
