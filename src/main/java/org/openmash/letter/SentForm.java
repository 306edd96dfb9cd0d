package org.openmash.letter;

import org.openmash.form.Form;
import org.openmash.form.Limit;

/**
 * To whom one version goes and how.
 *
 * @param whom the name on the envelope, written anew: a list would be clicked
 */
@Form("letter.sent")
public record SentForm(@Limit(200) String whom, Way way) {

  /** How it is handed over. */
  public enum Way {
    POST,
    IN_PERSON,
    SECURE_MAIL
  }
}
