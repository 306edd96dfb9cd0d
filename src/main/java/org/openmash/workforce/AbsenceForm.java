package org.openmash.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.WrongAnswer;

/** When somebody is away, and why, by the codes of the workforce census. */
@Form("workforce.absence")
public record AbsenceForm(CensusCodes.Absence why, LocalDate from, @Nullable LocalDate until) {

  public AbsenceForm {
    if (until != null && until.isBefore(from)) {
      throw new WrongAnswer("until", "before");
    }
  }
}
