package org.openmash.referral;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Knowable;
import org.openmash.kernel.PhoneNumber;

/** A parent, a household member or somebody else who matters, and what they are to each child. */
@Form("referral.family")
record FamilyMember(
    @Limit(100) String first,
    Knowable<String> last,
    @Day(Day.When.PAST) Knowable<LocalDate> born,
    Relationship relationship,
    @Nullable @TextArea(limit = 500, rows = 2) String differsByChild,
    Answer parentalResponsibility,
    Answer livesHere,
    @Nullable @TextArea(limit = 500, rows = 2) String address,
    @Nullable PhoneNumber phone,
    @Nullable @Limit(100) String language,
    Answer allegedToHaveHarmed,
    @Nullable Set<RiskToWorkers> risks) {

  enum Relationship {
    MOTHER,
    FATHER,
    STEP_PARENT,
    PARENTS_PARTNER,
    GRANDPARENT,
    SIBLING,
    AUNT_OR_UNCLE,
    FOSTER_CARER,
    OTHER_RELATIVE,
    FRIEND,
    LODGER,
    OTHER
  }

  enum RiskToWorkers {
    VIOLENCE,
    DOGS,
    WEAPONS
  }
}
