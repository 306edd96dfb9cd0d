package org.openmash.letter;

/** What is not so any more, or not yet; the message is the key of the words to show. */
public class NotNow extends RuntimeException {

  NotNow(String key) {
    super(key);
  }

  public String key() {
    return String.valueOf(getMessage());
  }
}
