package org.openmash.restriction;

import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;

/**
 * Which record is needed, and why now.
 *
 * @param whom the reference of a contact, or a name with a date of birth, an NHS number
 */
@Form("restriction.need")
public record GlassForm(
    @Limit(200) String whom, Glass.Reason reason, @TextArea(limit = 2000) String because) {

  /** Enough for whoever reviews it to judge by. */
  static final int LEAST = 20;

  public GlassForm {
    if (because.strip().length() < LEAST) {
      throw new WrongAnswer("because", "short");
    }
  }
}
