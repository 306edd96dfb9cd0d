package org.openmash.monitor;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What a manager says to a finding. */
@Form("monitor.answer")
public record FindingAnswerForm(@TextArea(limit = 2_000, rows = 6) String words) {}
