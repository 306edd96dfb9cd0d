package org.openmash.report;

import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.kernel.Knowable;

/** The child, as far as a neighbour can say. */
@Form("report.who")
record Who(
    @TextArea(limit = 500, rows = 2) Knowable<String> names, @Limit(100) Knowable<String> age) {}
