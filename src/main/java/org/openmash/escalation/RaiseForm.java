package org.openmash.escalation;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * That somebody disagrees, and what would put it right.
 *
 * @param onWard a baby of the family is on a hospital ward now
 */
@Form("escalation.raise")
public record RaiseForm(
    What what,
    Theme theme,
    @TextArea(limit = 3_000, rows = 6) String why,
    @TextArea(limit = 1_500, rows = 3) String wanted,
    @TextArea(limit = 3_000, rows = 4) @Nullable String evidence,
    boolean onWard) {

  /** What somebody says of a decision, or of there being none. */
  public enum What {
    DISAGREE,
    NOT_SAFE,
    NOTHING_HEARD
  }
}
