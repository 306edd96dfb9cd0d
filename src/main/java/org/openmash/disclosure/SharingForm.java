package org.openmash.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.Suggested;
import org.openmash.form.TextArea;
import org.openmash.form.When;

/**
 * What somebody shared outside the program, or decided not to share: the questions of the seven
 * golden rules, and none besides.
 *
 * @param why what made it necessary, and no more than was; or why it was not shared
 * @param detriment why sharing would harm the child more; asked where a duty to share holds
 * @param keptOff why the agencies concerned do not find it in their lists; mostly empty
 */
@Form("disclosure.sharing")
public record SharingForm(
    Decided decided,
    @Suggested("agencies") @Limit(200) String toWhom,
    @Limit(300) String people,
    Set<DataKind> kinds,
    @TextArea(limit = 1_000, rows = 3) String what,
    @When(question = "decided", is = "SHARED") @Nullable Way way,
    @When(question = "decided", is = "NOT_SHARED", optional = true)
        @TextArea(limit = 2_000, rows = 3)
        @Nullable String detriment,
    Set<LawfulBasis> bases,
    @TextArea(limit = 2_000, rows = 3) String why,
    Family family,
    @When(question = "family", is = "NOT_TOLD") @TextArea(limit = 1_000, rows = 2)
        @Nullable String whyNotTold,
    @Suggested("agencies") @Limit(200) @Nullable String whose,
    @TextArea(limit = 1_000, rows = 2) @Nullable String keptOff) {

  /** A decision not to share is one too. */
  public enum Decided {
    SHARED,
    NOT_SHARED
  }

  /** How it was handed over. */
  public enum Way {
    TELEPHONE,
    IN_PERSON,
    MEETING,
    SECURE_MAIL,
    ON_PAPER
  }

  /** What the family knows of it. */
  public enum Family {
    TOLD(FamilyTold.TOLD),
    TO_BE_TOLD(FamilyTold.TO_BE_TOLD),
    NOT_TOLD(FamilyTold.NOT_TOLD);

    private final FamilyTold told;

    Family(FamilyTold told) {
      this.told = told;
    }

    FamilyTold told() {
      return told;
    }
  }

  boolean isShared() {
    return decided == Decided.SHARED;
  }
}
