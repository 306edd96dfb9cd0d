package org.openmash.family;

import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.WrongAnswer;

/**
 * What somebody is to the person whose page it is written on.
 *
 * @param called in words of their own: godmother, lodger
 * @param source who said so, or where it stands
 */
@Form("family.tie")
public record TieForm(
    Kinship kinship,
    @Nullable @Limit(100) String called,
    @Nullable @Limit(40) Around since,
    @Nullable @Limit(40) Around until,
    @Limit(200) String source)
    implements Dated {

  public TieForm {
    if (kinship == Kinship.OTHER && called == null) {
      throw new WrongAnswer("called", "missing");
    }
    Around.inOrder(since, until);
  }
}
