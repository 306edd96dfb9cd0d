package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.WrongAnswer;
import org.openmash.kernel.NhsNumber;
import org.openmash.kernel.Upn;

/**
 * An adoption: who the child is from now on, in a record of its own. Nothing goes over from the
 * former record but the date of birth and the sex.
 *
 * @param on the day of the order
 */
@Form("person.adoption")
public record AdoptionForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    @Nullable @Limit(100) String given,
    @Nullable @Limit(100) String family,
    @Nullable NhsNumber nhsNumber,
    @Nullable Upn upn)
    implements LifeEvent {

  public AdoptionForm {
    if (given == null && family == null) {
      throw new WrongAnswer("given", "nothing");
    }
  }

  @Override
  public Life after(Life before, int place) {
    return before;
  }
}
