package org.openmash.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.Suggested;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.PhoneNumber;

/**
 * A call, in the order in which callers tell it.
 *
 * @param about nobody named: advice without a name, which is a contact too
 * @param promised the caller will send it in writing
 * @param promisedBy null for as long as the local rule gives
 * @param at when the call was; a time later than now was yesterday
 */
@Form("contact.call")
public record CallForm(
    @Nullable @Limit(150) String callerName,
    Caller caller,
    @When(question = "caller", is = "PROFESSIONAL", optional = true)
        @Nullable
        @Suggested("agencies")
        @Limit(200)
        String agency,
    @Nullable PhoneNumber phone,
    About about,
    @When(question = "about", is = "CHILDREN") @Rows(min = 1, max = 12) List<ChildTold> children,
    @When(question = "about", is = "CHILDREN") @Limit(300) @Nullable Knowable<String> address,
    @When(question = "about", is = "CHILDREN") @Nullable Family family,
    @TextArea(limit = 10_000, rows = 6) String worries,
    Answer inDanger,
    @TextArea(limit = 3_000, rows = 2) String advice,
    boolean promised,
    @When(question = "promised", is = "true", optional = true) @Day(Day.When.TODAY_OR_FUTURE)
        @Nullable LocalDate promisedBy,
    LocalTime at)
    implements Told {

  enum Caller {
    PROFESSIONAL,
    FAMILY,
    PUBLIC,
    YOUNG_PERSON,
    WOULD_NOT_SAY
  }

  enum About {
    CHILDREN,
    NOBODY_NAMED
  }

  /** Consent, and whether the family knows of the call. */
  enum Family {
    AGREES,
    KNOWS,
    DOES_NOT_KNOW,
    NOT_ASKED
  }

  boolean namesNobody() {
    return about == About.NOBODY_NAMED;
  }

  @Override
  public @Nullable String toldBy() {
    String who =
        Stream.of(callerName, agency).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return who.isEmpty() ? null : who;
  }

  /** The moment of the call, seen from the moment it is written down. */
  Instant moment(Instant now) {
    ZonedDateTime here = now.atZone(HubClock.LONDON);
    ZonedDateTime call = here.with(at);
    // The box knows minutes only, and clocks differ by a few.
    return call.isAfter(here.plusMinutes(5))
        ? call.minusDays(1).toInstant()
        : call.isAfter(here) ? now : call.toInstant();
  }
}
