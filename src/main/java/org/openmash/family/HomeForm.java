package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.When;

/**
 * That somebody lives in a household. A household has no address of its own to be typed: it is
 * called by where its people live, as far as the reader may know.
 *
 * @param days when, of somebody who lives elsewhere too
 */
@Form("family.home")
public record HomeForm(
    Share share,
    @When(question = "share", is = "PART") @Nullable @Limit(200) String days,
    @Nullable @Limit(40) Around since,
    @Nullable @Limit(40) Around until,
    @Limit(200) String source)
    implements Dated {

  public HomeForm {
    Around.inOrder(since, until);
  }

  /** How much of their time. */
  public enum Share {
    ALWAYS,
    PART,
    NOW_AND_THEN
  }
}
