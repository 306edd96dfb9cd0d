package org.openmash.domesticabuse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.When;
import org.openmash.kernel.Reference;

/** What was offered to the victim, and what is done about the perpetrator, step by step. */
public record Support(Step step, LocalDate day) {

  /** One step, of the victim's support or of the perpetrator's programme. */
  public enum Step {
    OFFERED,
    ACCEPTED,
    DECLINED,
    STARTED,
    PROGRAMME_REFERRED,
    PROGRAMME_STARTED,
    PROGRAMME_ENDED
  }

  /** A step as it is recorded. */
  @Form("domesticabuse.support")
  public record NewStep(
      Step step,
      @Day(Day.When.TODAY_OR_PAST) LocalDate day,
      @When(question = "step", is = "OFFERED") @ChoicesFrom("domesticabuse-services")
          @Nullable Choice service) {}

  /** From what to what somebody waits. */
  public enum Stretch {
    UNTIL_OFFERED,
    UNTIL_STARTED,
    UNTIL_PROGRAMME
  }

  /**
   * How long people waited for one step in the last twelve months, in days.
   *
   * @param median of those who wait no longer; null where there is none
   */
  public record Wait(Stretch stretch, int ended, @Nullable Integer median, List<Waiting> waiting) {}

  /** Somebody who still waits. */
  public record Waiting(NotificationId notification, Reference reference, int days) {}
}
