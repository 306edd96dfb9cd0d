package org.openmash.escalation;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why an answer does not settle it. */
@Form("escalation.further")
public record FurtherForm(@TextArea(limit = 3_000, rows = 6) String why) {}
