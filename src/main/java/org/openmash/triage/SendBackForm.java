package org.openmash.triage;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why a proposal goes back to whoever wrote it. */
@Form("triage.sendback")
public record SendBackForm(@TextArea(limit = 2_000, rows = 3) String reason) {}
