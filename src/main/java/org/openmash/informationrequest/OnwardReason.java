package org.openmash.informationrequest;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Whether a passage may go there, and why. */
@Form("informationrequest.onward-reason")
public record OnwardReason(Said said, @TextArea(limit = 1_000, rows = 3) String why) {

  /** Yes or no, by whoever answers for it. */
  public enum Said {
    GRANTED,
    REFUSED
  }
}
