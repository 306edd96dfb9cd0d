package org.openmash.restriction;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What the colleague said, and whether that explains it. */
@Form("restriction.answer")
public record AnswerForm(Explained explained, @TextArea(limit = 1000) String because) {

  public enum Explained {
    EXPLAINED,
    NOT_EXPLAINED
  }
}
