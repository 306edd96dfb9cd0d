package org.openmash.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;

/**
 * What an agreement says.
 *
 * @param plain what it means for whoever accepts it, as one would tell a head teacher
 * @param text the whole of it
 * @param until the last day it holds; null where it has no end
 * @param again whether whoever accepted an earlier text must accept this one too
 */
@Form("agreement.form")
public record AgreementForm(
    @Limit(120) String name,
    Tier tier,
    @TextArea(limit = 1_000, rows = 3) String purpose,
    @TextArea(limit = 3_000, rows = 8) String plain,
    @TextArea(limit = 50_000, rows = 12) String text,
    Set<Sector> parties,
    Set<DataKind> kinds,
    Set<LawfulBasis> bases,
    @Day(Day.When.ANY) LocalDate from,
    @Day(Day.When.ANY) @Nullable LocalDate until,
    @Day(Day.When.ANY) LocalDate reviewBy,
    boolean again) {

  public AgreementForm {
    if (until != null && until.isBefore(from)) {
      throw new WrongAnswer("until", "before-from");
    }
    if (reviewBy.isBefore(from)) {
      throw new WrongAnswer("reviewBy", "before-from");
    }
  }
}
