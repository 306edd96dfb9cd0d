package org.openmash.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;

/**
 * An age that is disputed: what the young person says, and what those say who assessed it. Until it
 * is settled neither is certain.
 *
 * @param claimed the date of birth they give
 * @param youngest the youngest they may have been on the day of the assessment, in years
 * @param oldest the oldest
 */
@Form("person.dispute")
public record AgeDisputeForm(
    @Day(Day.When.PAST) @Nullable LocalDate claimed,
    @Limit(200) String saysSo,
    @Between(min = 0, max = 60) @Nullable Integer youngest,
    @Between(min = 0, max = 60) @Nullable Integer oldest,
    @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate on,
    @Nullable @TextArea(limit = 1_000, rows = 3) String because)
    implements LifeEvent {

  /** How far from a date that is only claimed the truth is looked for. */
  private static final int YEARS_OF_DOUBT = 3;

  public AgeDisputeForm {
    if ((youngest == null) != (oldest == null)) {
      throw new WrongAnswer(youngest == null ? "youngest" : "oldest", "both");
    }
    if (youngest != null && oldest != null && oldest < youngest) {
      throw new WrongAnswer("oldest", "younger");
    }
    if (youngest != null && on == null) {
      throw new WrongAnswer("on", "missing");
    }
  }

  @Override
  public Life after(Life before, int place) {
    return before.disputed(between());
  }

  private Life.@Nullable Span between() {
    Life.Span assessed = assessed();
    if (claimed == null) {
      return assessed;
    }
    return assessed == null
        ? new Life.Span(claimed.minusYears(YEARS_OF_DOUBT), claimed.plusYears(YEARS_OF_DOUBT))
        : assessed.around(new Life.Span(claimed, claimed));
  }

  private Life.@Nullable Span assessed() {
    return youngest == null || oldest == null || on == null
        ? null
        : new Life.Span(on.minusYears(oldest + 1L).plusDays(1), on.minusYears(youngest));
  }
}
