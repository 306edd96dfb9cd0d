package org.openmash.agreement;

import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.WrongAnswer;

/** What whoever accepts an agreement for an agency says of themselves. */
@Form("agreement.accept")
public record AcceptForm(
    @Limit(120) String name, @Limit(120) String jobTitle, boolean read, boolean authority) {

  public AcceptForm {
    if (!read) {
      throw new WrongAnswer("read", "needed");
    }
    if (!authority) {
      throw new WrongAnswer("authority", "needed");
    }
  }
}
