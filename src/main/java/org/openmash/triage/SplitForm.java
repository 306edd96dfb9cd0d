package org.openmash.triage;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What a report about several families says about one of them. */
@Form("triage.split")
public record SplitForm(@TextArea(limit = 10_000, rows = 8) String about) {}
