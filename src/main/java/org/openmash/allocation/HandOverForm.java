package org.openmash.allocation;

import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** Why a worker hands a child over, and what the next one has to know. */
@Form("allocation.handover")
public record HandOverForm(ChangeReason reason, @TextArea(limit = 5_000, rows = 8) String words) {

  /** Why a worker does not take a child over. */
  @Form("allocation.decline")
  public record Declined(@TextArea(limit = 1_000, rows = 3) String why) {}
}
