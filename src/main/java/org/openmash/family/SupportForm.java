package org.openmash.family;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.kernel.Answer;

/**
 * What somebody can offer: the ground a family group decision meeting stands on.
 *
 * @param strength how strong the bond is
 * @param comes whether they would come to a family group meeting
 */
@Form("family.support")
public record SupportForm(
    Set<Help> help,
    @Nullable @TextArea(limit = 500, rows = 3) String offer,
    Strength strength,
    Flow flow,
    Answer comes,
    @Nullable @Limit(40) Around since,
    @Nullable @Limit(40) Around until)
    implements Dated {

  public SupportForm {
    help = Set.copyOf(help);
    Around.inOrder(since, until);
  }

  /** With what. */
  public enum Help {
    HAVE_TO_STAY,
    CHILDCARE,
    TRANSPORT,
    MONEY,
    LISTENING,
    PRACTICAL,
    PROFESSIONAL
  }

  /** The line an ecomap has for it. */
  public enum Strength {
    STRONG,
    ORDINARY,
    WEAK,
    STRESSFUL
  }

  /** Which way what they give each other flows. */
  public enum Flow {
    TO_FAMILY,
    FROM_FAMILY,
    BOTH
  }
}
