package org.openmash.restriction;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why it is no longer needed; a second manager agrees before everybody sees the record. */
@Form("restriction.lift")
public record LiftForm(@TextArea(limit = 1000) String because) {}
