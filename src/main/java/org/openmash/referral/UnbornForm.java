package org.openmash.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Between;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.NhsNumber;

/**
 * An unborn baby: an expected date and never a birth date, no sex, no disability (children in need
 * census, rules 8525 and 8750).
 */
@Form("referral.unborn")
record UnbornForm(
    @Day(Day.When.ANY) LocalDate expected,
    Answer expectedIsEstimate,
    @Between(min = 1, max = 5) Integer babies,
    Mother mother,
    Pregnancy pregnancy,
    Care care) {

  record Mother(
      @Limit(100) String first,
      @Limit(100) String last,
      @Day(Day.When.PAST) Knowable<LocalDate> born,
      Knowable<NhsNumber> nhsNumber) {}

  record Pregnancy(
      @Between(min = 0, max = 45) Knowable<Integer> weeksAtBooking,
      @Between(min = 0, max = 45) Knowable<Integer> weeksNow,
      Answer lateOrConcealed,
      @Between(min = 0, max = 20) Knowable<Integer> earlierChildren,
      Answer childrenRemoved,
      @When(question = "childrenRemoved", is = "YES") @TextArea(limit = 2000, rows = 3)
          @Nullable String removedWhen) {}

  record Care(
      Knowable<String> trust,
      Knowable<String> midwife,
      Answer onWard,
      @When(question = "onWard", is = "YES") @Limit(200) @Nullable String ward,
      @Nullable @Limit(200) String placeOfBirth,
      Answer alertOnRecord) {}
}
