package org.openmash.disclosure.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Suggested;
import org.openmash.form.WrongAnswer;

/** Which part of the sharing log somebody wants to see. */
@Form("disclosure.find")
public record LogForm(
    @Limit(600) @Nullable String reference,
    @Suggested("agencies") @Limit(200) @Nullable String agency,
    @Day(Day.When.ANY) @Nullable LocalDate since,
    @Day(Day.When.ANY) @Nullable LocalDate until,
    boolean withheld) {

  public LogForm {
    if (since != null && until != null && until.isBefore(since)) {
      throw new WrongAnswer("until", "before-since");
    }
  }
}
