package org.openmash.restriction;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Whether it was right to open the record. */
@Form("restriction.verdict")
public record VerdictForm(Justified justified, @TextArea(limit = 1000) String because) {

  public enum Justified {
    JUSTIFIED,
    NOT_JUSTIFIED
  }
}
