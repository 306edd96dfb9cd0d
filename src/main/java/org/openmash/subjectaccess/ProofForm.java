package org.openmash.subjectaccess;

import java.time.LocalDate;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** It is known now who asks and that they may: the month begins. */
@Form("subjectaccess.proof")
public record ProofForm(
    @Day(Day.When.TODAY_OR_PAST) LocalDate day, @TextArea(limit = 1000, rows = 2) String checked) {}
