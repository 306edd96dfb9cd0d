package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;

/**
 * How two people are with each other, by somebody's word.
 *
 * @param towards of abuse, from whom to whom
 * @param saidBy who says so; never nobody
 */
@Form("family.feeling")
public record FeelingForm(
    Feeling feeling,
    @When(question = "feeling", is = "ABUSE") @Nullable Towards towards,
    @Limit(200) String saidBy,
    @Nullable @TextArea(limit = 500, rows = 2) String words,
    @Nullable @Limit(40) Around since,
    @Nullable @Limit(40) Around until)
    implements Dated {

  public FeelingForm {
    Around.inOrder(since, until);
  }

  /** The lines a genogram has for it. */
  public enum Feeling {
    CLOSE,
    DISTANT,
    CONFLICT,
    ABUSE,
    CUT_OFF
  }

  /** From whom, seen from the person whose page it is written on. */
  public enum Towards {
    FROM_OTHER,
    FROM_HERE,
    BOTH
  }
}
