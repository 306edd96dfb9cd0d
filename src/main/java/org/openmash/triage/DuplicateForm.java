package org.openmash.triage;

import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** Which contact this one is about the same as, and what the referrer is told. */
@Form("triage.duplicate")
public record DuplicateForm(
    @Limit(20) String reference, @TextArea(limit = 3_000, rows = 4) String toReferrer) {}
