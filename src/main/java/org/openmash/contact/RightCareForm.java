package org.openmash.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;

/**
 * Right Care Right Person: whether the police were asked and went, who went instead, and whether
 * anybody came to harm (National Partnership Agreement, July 2023).
 */
@Form("contact.right-care-right-person")
public record RightCareForm(
    Situation situation,
    @Rows(min = 1, max = 12) List<ChildTold> children,
    @Limit(300) Knowable<String> address,
    @TextArea(limit = 10_000, rows = 5) String worries,
    Answer inDanger,
    Police police,
    @When(question = "police", is = "DECLINED") @Nullable Reason reason,
    @Nullable @Limit(60) String policeReference,
    Responder responder,
    Harm harm,
    @Nullable @Limit(200) String toldBy)
    implements Told {

  enum Situation {
    WELFARE_CHECK,
    LEFT_HEALTH_CARE,
    ABSENT_MENTAL_HEALTH,
    CONVEYANCE,
    SECTION_136,
    NOT_IN_SCHOOL,
    MISSED_APPOINTMENT,
    OTHER
  }

  enum Police {
    ATTENDED,
    DECLINED,
    NOT_ASKED
  }

  /** The police go where there is crime, or an immediate risk to life or of serious harm. */
  enum Reason {
    NO_IMMEDIATE_RISK,
    NO_CRIME,
    ANOTHER_AGENCYS_DUTY,
    NOBODY_FREE,
    NONE_GIVEN
  }

  enum Responder {
    AMBULANCE,
    MENTAL_HEALTH_CRISIS_TEAM,
    CHILDRENS_SOCIAL_CARE,
    OUT_OF_HOURS_TEAM,
    SCHOOL,
    HEALTH_VISITOR_OR_NURSE,
    FAMILY,
    OTHER,
    NOBODY
  }

  enum Harm {
    NOT_KNOWN_YET,
    NONE,
    SOME,
    SERIOUS,
    DIED
  }
}
