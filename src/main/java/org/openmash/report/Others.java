package org.openmash.report;

import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.kernel.Knowable;

/** Who else is there. */
@Form("report.others")
record Others(@TextArea(limit = 1_000, rows = 3) Knowable<String> people) {}
