package org.openmash.report;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What is happening, in the writer's own words. */
@Form("report.worry")
record Worry(@TextArea(limit = 10_000, rows = 8) String what) {}
