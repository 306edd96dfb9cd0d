package org.openmash.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;

/** What the referrer is worried about, in their own words first. */
@Form("referral.concern")
record Concern(
    @TextArea(limit = 10_000, rows = 8) String worries,
    Set<Harm> harm,
    @Rows(max = 10) List<Event> events,
    @Nullable @TextArea(limit = 5_000, rows = 4) String childsWords,
    Answer injuries,
    @When(question = "injuries", is = "YES") @TextArea(limit = 3_000, rows = 4)
        @Nullable String injuriesSeen,
    @Nullable @TextArea(limit = 5_000, rows = 4) String history,
    @Nullable Set<RiskFactor> riskFactors) {

  record Event(
      @TextArea(limit = 3_000, rows = 3) String what,
      @Day(Day.When.TODAY_OR_PAST) Knowable<LocalDate> on,
      @Nullable @Limit(200) String where,
      Knowable<String> source) {}

  /** Kinds of harm; the first four are the categories a child protection plan knows. */
  enum Harm {
    NEGLECT,
    PHYSICAL,
    SEXUAL,
    EMOTIONAL,
    EXPLOITATION,
    DOMESTIC_ABUSE,
    OTHER,
    NOT_KNOWN
  }

  /**
   * Ticked where the referrer knows of them; each stands for an assessment factor of the census.
   */
  enum RiskFactor {
    ALCOHOL,
    DRUGS,
    DOMESTIC_ABUSE,
    PARENT_MENTAL_HEALTH,
    CHILD_MENTAL_HEALTH,
    SELF_HARM,
    LEARNING_DISABILITY,
    YOUNG_CARER,
    PRIVATE_FOSTERING,
    UNACCOMPANIED,
    MISSING,
    SEXUAL_EXPLOITATION,
    CRIMINAL_EXPLOITATION,
    TRAFFICKING,
    GANGS,
    FGM,
    HONOUR_BASED,
    FAITH_OR_BELIEF,
    ONLINE,
    RADICALISATION,
    HOUSING,
    SCHOOL_ABSENCE
  }
}
