package org.openmash.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.kernel.Answer;

/** The return interview, held or declined. */
@Form("contact.interviewed")
public record InterviewForm(
    Offer offer,
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    LocalTime at,
    @Limit(150) String by,
    Answer independent,
    @Nullable @TextArea(limit = 10_000, rows = 5) String told) {

  enum Offer {
    ACCEPTED,
    DECLINED
  }
}
