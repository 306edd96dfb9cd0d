package org.openmash.report;

import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.kernel.Knowable;

/** Where the child can be found. */
@Form("report.where")
record Where(@TextArea(limit = 500, rows = 3) Knowable<String> place) {}
