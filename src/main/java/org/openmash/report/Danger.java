package org.openmash.report;

import org.openmash.form.Form;
import org.openmash.kernel.Answer;

/** Asked first: whether somebody must come at once. */
@Form("report.danger")
record Danger(Answer now) {}
