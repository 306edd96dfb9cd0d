package org.openmash.referral;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Disability;
import org.openmash.kernel.Ethnicity;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.NhsNumber;
import org.openmash.kernel.Upn;

/** One child, as the referrer knows them; asked once for each sibling. */
@Form("referral.child")
record ChildForm(
    Names names,
    @Day(Day.When.TODAY_OR_PAST) Knowable<LocalDate> born,
    @Nullable @Limit(60) String ageEstimate,
    Sex sex,
    @Nullable @Limit(100) String gender,
    Answer focus,
    Background background,
    Needs needs,
    Schooling schooling,
    Health health,
    Status status) {

  record Names(
      @Limit(100) String first,
      @Limit(100) String last,
      @Nullable @Limit(200) String alsoKnownAs) {}

  record Background(
      Ethnicity ethnicity,
      Knowable<String> religion,
      Knowable<String> language,
      Answer interpreter,
      @Nullable @Limit(300) String communication) {}

  record Needs(
      Answer disabled,
      @When(question = "disabled", is = "YES") Set<Disability> disabilities,
      Answer sendSupport,
      Answer ehcp) {}

  record Schooling(Education education, @Nullable @Limit(200) String place, Knowable<Upn> upn) {}

  record Health(Knowable<NhsNumber> nhsNumber, Knowable<String> gp) {}

  record Status(
      Answer livesElsewhere,
      @When(question = "livesElsewhere", is = "YES") @TextArea(limit = 500, rows = 3)
          @Nullable String whereNow,
      Answer planOrCareElsewhere,
      @When(question = "planOrCareElsewhere", is = "YES") @Limit(300) @Nullable String whichCouncil,
      Answer unaccompanied,
      @Nullable @Limit(200) String immigration) {}

  /** M, F or U as the children in need census takes them; U also for an unborn baby. */
  enum Sex {
    FEMALE,
    MALE,
    NOT_KNOWN
  }

  enum Education {
    SCHOOL,
    NURSERY,
    COLLEGE,
    HOME_EDUCATED,
    ALTERNATIVE,
    MISSING_EDUCATION,
    NOT_SCHOOL_AGE,
    NOT_KNOWN
  }
}
