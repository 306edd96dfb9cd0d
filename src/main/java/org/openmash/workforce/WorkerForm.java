package org.openmash.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;
import org.openmash.kernel.Postcode;

/**
 * What is known of somebody who works with children.
 *
 * @param hours in per cent of full time
 */
@Form("workforce.worker")
public record WorkerForm(
    Grade grade,
    @Limit(20) @Nullable String registration,
    @Between(min = 1, max = 100) int hours,
    @Nullable LocalDate firstYearUntil,
    @Nullable LocalDate agencyUntil,
    @Nullable Postcode base,
    @TextArea(limit = 500, rows = 2) @Nullable String knows) {

  public WorkerForm {
    if (grade == Grade.SOCIAL_WORKER && registration == null) {
      throw new WrongAnswer("registration", "missing");
    }
  }

  /** What is known of them, to begin with. */
  public static WorkerForm of(Worker worker) {
    return new WorkerForm(
        worker.grade(),
        worker.registration(),
        worker.hours(),
        worker.firstYearUntil(),
        worker.agencyUntil(),
        worker.base(),
        worker.knows().isEmpty() ? null : worker.knows());
  }
}
