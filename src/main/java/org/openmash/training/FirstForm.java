package org.openmash.training;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/**
 * What somebody thought of a course right after it.
 *
 * @param useful for their work
 * @param surer whether they are surer of it now than before
 */
@Form("training.first")
public record FirstForm(
    Scale useful,
    Scale surer,
    @TextArea(limit = 1_000, rows = 3) @Nullable String best,
    @TextArea(limit = 1_000, rows = 3) @Nullable String better) {

  /** How much. */
  public enum Scale {
    VERY,
    RATHER,
    LITTLE,
    NOT
  }
}
