package org.openmash.allocation;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why the council's work with a child is over. */
@Form("allocation.end")
public record EndCaseForm(Why why, @TextArea(limit = 3_000, rows = 4) String words) {

  /** How. */
  public enum Why {
    DONE,
    STEPPED_DOWN,
    MOVED_AWAY,
    OTHER
  }
}
