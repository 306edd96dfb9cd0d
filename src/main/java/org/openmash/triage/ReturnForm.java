package org.openmash.triage;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What the referrer reads when a request for help comes back to them. */
@Form("triage.return")
public record ReturnForm(@TextArea(limit = 3_000, rows = 8) String words) {}
