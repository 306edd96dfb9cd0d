package org.openmash.correspondence;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What is said next in a thread. */
@Form("correspondence.remark")
public record RemarkForm(@TextArea(limit = 5_000, rows = 5) String words) {}
