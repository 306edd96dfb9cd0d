package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;

/** Two people who are or were a couple. */
@Form("family.couple")
public record CoupleForm(
    Union union,
    @Nullable @Limit(40) Around since,
    State state,
    @When(
            question = "state",
            is = {"SEPARATED", "DIVORCED"},
            optional = true)
        @Limit(40)
        @Nullable Around until,
    @Limit(200) String source)
    implements Dated {

  public CoupleForm {
    Around.inOrder(since, until);
  }

  /** What binds them. */
  public enum Union {
    MARRIED,
    CIVIL_PARTNERS,
    LIVING_TOGETHER,
    LIVING_APART
  }

  /** Whether they are still a couple. */
  public enum State {
    TOGETHER,
    SEPARATED,
    DIVORCED
  }

  /** Whether the law knows them as a couple. */
  public boolean lawful() {
    return union == Union.MARRIED || union == Union.CIVIL_PARTNERS;
  }
}
