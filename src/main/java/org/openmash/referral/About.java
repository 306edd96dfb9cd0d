package org.openmash.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;
import org.openmash.kernel.Answer;

/** The first page: who the referral is about, and whether the hub already heard of it by phone. */
@Form("referral.about")
record About(
    Whom whom,
    Ask ask,
    Answer inDanger,
    Answer toldByPhone,
    @When(question = "toldByPhone", is = "YES") @Limit(100) @Nullable String toldWhom,
    @When(question = "toldByPhone", is = "YES") @Day(Day.When.TODAY_OR_PAST)
        @Nullable LocalDate toldOn,
    @When(question = "toldByPhone", is = "YES", optional = true) @Nullable LocalTime toldAt) {

  enum Whom {
    CHILDREN,
    UNBORN
  }

  enum Ask {
    SAFEGUARDING,
    EARLY_HELP
  }
}
