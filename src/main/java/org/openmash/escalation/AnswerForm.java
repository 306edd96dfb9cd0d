package org.openmash.escalation;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;

/**
 * The hub's answer to a disagreement.
 *
 * @param decidedBy who outside the hub decided it, where the level asks for somebody outside
 */
@Form("escalation.answer")
public record AnswerForm(
    Given result,
    @TextArea(limit = 3_000, rows = 6) String reasons,
    @Limit(120) @Nullable String decidedBy) {

  /** What the hub can answer; taking it back is not for the hub. */
  public enum Given {
    UPHELD,
    CHANGED,
    PARTLY,
    STANDS;

    Result result() {
      return Result.valueOf(name());
    }
  }
}
