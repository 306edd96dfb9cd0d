package org.openmash.triage;

import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/** Which council has it now, who there took it, and what the referrer is told. */
@Form("triage.outofarea")
public record OutOfAreaForm(
    @Limit(200) String council,
    @Limit(200) String spokenTo,
    How how,
    @TextArea(limit = 3_000, rows = 4) String toReferrer) {

  /** How it was handed over. */
  public enum How {
    BY_PHONE_AND_IN_WRITING,
    IN_WRITING,
    THEIR_PORTAL
  }
}
