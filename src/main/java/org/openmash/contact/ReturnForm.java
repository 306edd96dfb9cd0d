package org.openmash.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.kernel.HubClock;

/** A missing child is back; the 72 hours for the return interview begin. */
@Form("contact.returned")
public record ReturnForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate returnedOn,
    LocalTime returnedAt,
    @Nullable @TextArea(limit = 3_000, rows = 3) String found) {

  Instant back() {
    return returnedOn.atTime(returnedAt).atZone(HubClock.LONDON).toInstant();
  }
}
