package org.openmash.triage;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** How soon this contact must be decided, and why. */
@Form("triage.rating")
public record RatingForm(Rag rag, @TextArea(limit = 1_000, rows = 2) String reason) {}
