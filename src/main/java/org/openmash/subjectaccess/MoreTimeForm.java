package org.openmash.subjectaccess;

import java.time.LocalDate;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Two months more, and that whoever asked was told why (UK GDPR, article 12(3)). */
@Form("subjectaccess.more-time")
public record MoreTimeForm(
    @TextArea(limit = 1000) String because, @Day(Day.When.TODAY_OR_PAST) LocalDate told) {}
