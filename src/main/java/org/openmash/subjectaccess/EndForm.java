package org.openmash.subjectaccess;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why a request is not answered with what is kept. */
@Form("subjectaccess.end")
public record EndForm(Why why, @TextArea(limit = 1000) String because) {

  /** The first two refuse it (UK GDPR, article 12(5)): a manager says so. */
  public enum Why {
    UNFOUNDED,
    EXCESSIVE,
    WITHDRAWN,
    NOT_THEM;

    boolean refuses() {
      return this == UNFOUNDED || this == EXCESSIVE;
    }
  }
}
