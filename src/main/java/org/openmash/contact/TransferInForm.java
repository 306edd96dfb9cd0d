package org.openmash.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.Suggested;
import org.openmash.form.TextArea;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.PhoneNumber;

/**
 * A child with another council's plan or care has moved here, and that council asks us to go on.
 */
@Form("contact.transfer-in")
public record TransferInForm(
    @Suggested("agencies") @Limit(200) String fromCouncil,
    @Limit(150) Knowable<String> worker,
    @Nullable PhoneNumber workerPhone,
    @Rows(min = 1, max = 12) List<ChildTold> children,
    Plan plan,
    @Day(Day.When.ANY) Knowable<LocalDate> movedOn,
    @Limit(300) Knowable<String> address,
    Answer forGood,
    @Nullable Set<Paper> papers,
    @TextArea(limit = 10_000, rows = 4) String worries,
    Answer inDanger)
    implements Told {

  enum Plan {
    CHILD_PROTECTION,
    CHILD_IN_NEED,
    LOOKED_AFTER,
    OTHER
  }

  /** What must come with the request. */
  enum Paper {
    CURRENT_PLAN,
    CONFERENCE_REPORTS,
    ASSESSMENT,
    EFFECT_OF_THE_MOVE,
    CHRONOLOGY
  }

  /** Whether a transfer-in conference is owed. */
  boolean needsConference() {
    return plan == Plan.CHILD_PROTECTION && forGood != Answer.NO;
  }

  @Override
  public @Nullable String toldBy() {
    return fromCouncil;
  }
}
