package org.openmash.triage;

import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** How soon this contact must be decided, and why. */
@Form("triage.rating")
public record RatingForm(
    @ChoicesFrom("rag") Choice rag, @TextArea(limit = 1_000, rows = 2) String reason) {

  public static RatingForm of(Rag rag, String reason) {
    return new RatingForm(new Choice(rag.name()), reason);
  }

  Rag colour() {
    return Rag.valueOf(rag.value());
  }
}
