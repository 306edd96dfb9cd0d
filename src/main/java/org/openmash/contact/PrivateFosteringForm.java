package org.openmash.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;

/**
 * A child under 16 (under 18 if disabled) lives, or is to live, for 28 days or more with somebody
 * who is neither parent nor close relative. Whoever will care for the child says so six weeks
 * before, or at once; the council visits within seven working days (SI 2005/1533 regs 3 and 4).
 */
@Form("contact.private-fostering")
public record PrivateFosteringForm(
    @Rows(min = 1, max = 12) List<ChildTold> children,
    Notifier notifier,
    @Limit(150) String carer,
    @Limit(150) Knowable<String> carerIs,
    @Limit(300) Knowable<String> address,
    @Limit(300) Knowable<String> parents,
    @Day(Day.When.ANY) Knowable<LocalDate> startsOn,
    Answer twentyEightDays,
    Answer disabled,
    @Nullable Arrangement arrangement,
    @TextArea(limit = 10_000, rows = 4) String worries,
    Answer inDanger,
    @Nullable @Limit(200) String toldBy)
    implements Told {

  @Override
  public boolean ofADisabledChild() {
    return disabled == Answer.YES;
  }

  enum Notifier {
    CARER,
    PARENT,
    ARRANGED_IT,
    SOMEBODY_ELSE
  }

  /** The assessment factors 8B to 8F of the children in need census. */
  enum Arrangement {
    OVERSEAS_RETURNING,
    OVERSEAS_STAYING,
    FOR_EDUCATION,
    WITHIN_THE_FAMILY,
    OTHER
  }
}
