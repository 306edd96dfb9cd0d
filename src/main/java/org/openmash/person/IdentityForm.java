package org.openmash.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.When;
import org.openmash.kernel.NhsNumber;
import org.openmash.kernel.Upn;

/**
 * Who somebody is.
 *
 * @param names the first one is what lists call them
 * @param born where only the month or year is known, the middle of it: never the first of a month
 *     (guidance of the Standard Safeguarding Dataset on <code>pers_dob</code>)
 * @param mother as she was named: by her an unborn baby is known, and found again once it is born
 */
@Form("person.identity")
public record IdentityForm(
    @Rows(min = 1, max = 20) List<NameForm> names,
    Start start,
    @When(question = "start", is = "BORN") @Day(Day.When.TODAY_OR_PAST) @Nullable LocalDate born,
    @When(question = "start", is = "BORN") @Nullable Precision precision,
    @When(question = "start", is = "UNBORN", optional = true) @Day(Day.When.ANY)
        @Nullable LocalDate expected,
    @Nullable @Limit(200) String mother,
    Sex sex,
    @Nullable NhsNumber nhsNumber,
    @Nullable Upn upn,
    @Rows(max = 10) List<IdentifierForm> others,
    @Nullable @Limit(100) String birthplace) {

  /** Whether they are born. */
  public enum Start {
    BORN,
    UNBORN,
    NOT_KNOWN
  }

  /** How exactly the date of birth is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    ABOUT
  }

  /** M, F or U as the children in need census takes them. */
  public enum Sex {
    FEMALE,
    MALE,
    NOT_KNOWN
  }

  String title() {
    return names.getFirst().shown();
  }
}
