package org.openmash.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Knowable;

/**
 * A child is missing, or was and is back: then somebody independent talks with them within 72 hours
 * (statutory guidance on children who run away or go missing).
 */
@Form("contact.missing")
public record MissingForm(
    @Rows(min = 1, max = 12) List<ChildTold> children,
    @Day(Day.When.TODAY_OR_PAST) LocalDate lastSeenOn,
    @Nullable LocalTime lastSeenAt,
    @Limit(300) Knowable<String> lastSeenWhere,
    Answer lookedAfter,
    @When(question = "lookedAfter", is = "YES") @Limit(200) @Nullable String byWhichCouncil,
    Answer toldPolice,
    @When(question = "toldPolice", is = "YES", optional = true) @Limit(60)
        @Nullable String policeReference,
    @Nullable Set<Risk> risks,
    @TextArea(limit = 10_000, rows = 5) String worries,
    Answer inDanger,
    boolean returned,
    @When(question = "returned", is = "true") @Day(Day.When.TODAY_OR_PAST)
        @Nullable LocalDate returnedOn,
    @When(question = "returned", is = "true") @Nullable LocalTime returnedAt,
    @Nullable @Limit(200) String toldBy)
    implements Told {

  @Override
  public boolean ofADisabledChild() {
    return risks != null && risks.contains(Risk.DISABILITY);
  }

  enum Risk {
    SEXUAL_EXPLOITATION,
    CRIMINAL_EXPLOITATION,
    SELF_HARM,
    NEEDS_MEDICINE,
    DISABILITY,
    MISSING_BEFORE
  }

  /** Since when they are back. */
  Optional<Instant> back() {
    return returnedOn == null || returnedAt == null
        ? Optional.empty()
        : Optional.of(returnedOn.atTime(returnedAt).atZone(HubClock.LONDON).toInstant());
  }
}
