package org.openmash.report;

import org.openmash.form.Form;

/** When something was last seen or heard. */
@Form("report.last-time")
record LastTime(Last last) {

  enum Last {
    NOW,
    TODAY,
    THIS_WEEK,
    LONGER,
    NOT_KNOWN
  }
}
