package org.openmash.escalation;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** How whoever raised it ends it. */
@Form("escalation.end")
public record EndForm(How how, @TextArea(limit = 1_000, rows = 3) @Nullable String words) {

  /** Settled by the answer, or taken back. */
  public enum How {
    CONTENT,
    WITHDRAWN
  }
}
