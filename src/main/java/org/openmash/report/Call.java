package org.openmash.report;

import org.openmash.form.Form;

/** Only when somebody is in danger now: the page says to call 999 before anything else. */
@Form("report.call")
record Call(Called called) {

  enum Called {
    YES,
    I_WILL,
    CANNOT
  }
}
