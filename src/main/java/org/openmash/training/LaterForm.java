package org.openmash.training;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.TextArea;

/** What somebody does otherwise, some weeks after a course. */
@Form("training.later")
public record LaterForm(
    Changed changed,
    @TextArea(limit = 1_000, rows = 3) @Nullable String what,
    @TextArea(limit = 1_000, rows = 3) @Nullable String hinders) {

  /** Whether anything is done otherwise. */
  public enum Changed {
    MUCH,
    SOME,
    NOTHING,
    NO_OCCASION
  }
}
