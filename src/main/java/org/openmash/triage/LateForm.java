package org.openmash.triage;

import org.jspecify.annotations.Nullable;
import org.openmash.deadline.LatenessReason;
import org.openmash.form.Form;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;

/** Why a decision came late; asked with the decision itself, and never in its way. */
@Form("triage.late")
public record LateForm(
    LatenessReason lateReason, @TextArea(limit = 2_000, rows = 2) @Nullable String lateWords) {

  public LateForm {
    if (lateReason == LatenessReason.OTHER && lateWords == null) {
      throw new WrongAnswer("lateWords", "other");
    }
  }
}
