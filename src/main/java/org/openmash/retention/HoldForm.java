package org.openmash.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Suggested;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;

/**
 * What must not be deleted, by whose order: one record, or all that reached the hub within days or
 * from an agency; without any of these, everything.
 *
 * @param record the reference of a contact, or the address of the page of a record
 */
@Form("retention.hold")
public record HoldForm(
    @Limit(200) String orderedBy,
    @TextArea(limit = 500) String because,
    @Limit(200) @Nullable String record,
    @Day(Day.When.ANY) @Nullable LocalDate since,
    @Day(Day.When.ANY) @Nullable LocalDate until,
    @Suggested("agencies") @Limit(200) @Nullable String agency) {

  public HoldForm {
    if (since != null && until != null && until.isBefore(since)) {
      throw new WrongAnswer("until", "before-since");
    }
  }
}
