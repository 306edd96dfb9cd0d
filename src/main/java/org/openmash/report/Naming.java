package org.openmash.report;

import org.openmash.form.Form;

/** Whether the writer says who they are. */
@Form("report.naming")
record Naming(Choice named) {

  enum Choice {
    NAMED,
    ANONYMOUS
  }
}
