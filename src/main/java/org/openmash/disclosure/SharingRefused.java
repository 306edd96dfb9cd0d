package org.openmash.disclosure;

/** What cannot be written down as it is, at the question that must change. */
public final class SharingRefused extends RuntimeException {

  private final String question;

  SharingRefused(String question, String key) {
    super(key);
    this.question = question;
  }

  /** The question of {@link SharingForm}. */
  public String question() {
    return question;
  }

  /** Message key of the reason. */
  public String key() {
    return String.valueOf(getMessage());
  }
}
