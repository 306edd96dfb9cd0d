package org.openmash.baby;

import org.openmash.kernel.Refused;

/** What was typed cannot be so, for a reason that stands beside one question. */
public class NotAccepted extends Refused {

  private final String question;

  NotAccepted(String question, String key) {
    super(key);
    this.question = question;
  }

  /** The question it stands beside. */
  public String question() {
    return question;
  }
}
