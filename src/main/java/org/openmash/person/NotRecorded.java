package org.openmash.person;

/** Something cannot have happened to somebody as it was recorded, or cannot be taken back. */
public final class NotRecorded extends RuntimeException {

  NotRecorded(String key) {
    super(key);
  }

  /** The key of the words to show. */
  public String key() {
    return String.valueOf(getMessage());
  }
}
