package org.openmash.triage;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why a decision in force is replaced; asked above the new decision. */
@Form("triage.correction")
public record CorrectionForm(@TextArea(limit = 2_000, rows = 3) String why) {}
