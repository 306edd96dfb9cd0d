package org.openmash.contact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What the receiving council has done about a child who moved here. */
@Form("contact.taken-on")
public record TakingOnForm(
    Set<Done> done,
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    @Nullable @TextArea(limit = 3_000, rows = 3) String notes) {

  enum Done {
    ANSWERED,
    TEMPORARY_LIST,
    PAPERS_RECEIVED,
    WORKER_NAMED,
    CONFERENCE_HELD
  }
}
