package org.openmash.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;

/** Something the hub should know and nobody asks it to act upon; the hub may still. */
@Form("contact.for-information")
public record InformationForm(
    Topic topic,
    @Rows(min = 1, max = 12) List<ChildTold> children,
    @Limit(300) Knowable<String> address,
    @TextArea(limit = 10_000, rows = 5) String worries,
    Answer inDanger,
    @Nullable @Limit(200) String toldBy)
    implements Told {

  enum Topic {
    PLACED_HERE,
    HOSPITAL,
    POLICE,
    SCHOOL,
    COURT_OR_PROBATION,
    MOVED_AWAY,
    OTHER
  }
}
