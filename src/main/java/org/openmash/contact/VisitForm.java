package org.openmash.contact;

import java.time.LocalDate;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.kernel.Answer;

/** A visit to a privately fostered child (SI 2005/1533 regs 4 and 8). */
@Form("contact.visited")
public record VisitForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate on,
    @Limit(150) String by,
    Answer childSeenAlone,
    Answer suitable,
    @TextArea(limit = 10_000, rows = 5) String found) {}
