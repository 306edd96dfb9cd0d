package org.openmash.monitor;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What a monitor finds in a contact of the sample. */
@Form("monitor.finding")
public record FindingForm(
    Finding.Judgement judgement, @TextArea(limit = 2_000, rows = 6) String comment) {}
