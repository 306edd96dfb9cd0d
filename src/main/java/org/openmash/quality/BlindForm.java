package org.openmash.quality;

import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.triage.Outcome;

/** A decision made once more. */
@Form("quality.blind")
public record BlindForm(
    @ChoicesFrom("level") Choice level,
    Outcome.Kind outcome,
    Sure sure,
    @TextArea(limit = 3_000, rows = 5) String why) {

  /** How sure somebody is. */
  public enum Sure {
    VERY,
    RATHER,
    NOT
  }
}
