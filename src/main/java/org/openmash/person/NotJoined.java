package org.openmash.person;

/** Two records cannot be joined, or parted, as asked. */
public final class NotJoined extends RuntimeException {

  NotJoined(String key) {
    super(key);
  }

  /** The key of the words to show. */
  public String key() {
    return String.valueOf(getMessage());
  }
}
