package org.openmash.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Form;
import org.openmash.form.WrongAnswer;
import org.openmash.triage.Outcome;

/** Which decisions are drawn, and how. */
@Form("quality.draw")
public record DrawForm(
    How how,
    @Between(min = 1, max = 50) int size,
    LocalDate since,
    LocalDate until,
    Outcome.@Nullable Kind outcome) {

  public DrawForm {
    if (until.isBefore(since)) {
      throw new WrongAnswer("until", "before-since");
    }
  }

  /** By what a decision comes into a sample. */
  public enum How {
    RANDOM,
    /** Only decisions that something speaks against, most of it first. */
    RISK
  }
}
