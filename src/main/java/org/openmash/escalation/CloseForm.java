package org.openmash.escalation;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why the hub ends what nobody replied to. */
@Form("escalation.close")
public record CloseForm(@TextArea(limit = 1_000, rows = 3) String words) {}
