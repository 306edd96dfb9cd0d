package org.openmash.person;

import java.time.LocalDate;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;

/** What was decided of a disputed age. */
@Form("person.decision")
public record AgeDecisionForm(
    @Day(Day.When.PAST) LocalDate born,
    IdentityForm.Precision precision,
    @Limit(200) String decidedBy,
    @Day(Day.When.TODAY_OR_PAST) LocalDate on)
    implements LifeEvent {

  @Override
  public Life after(Life before, int place) {
    return before.settled();
  }
}
