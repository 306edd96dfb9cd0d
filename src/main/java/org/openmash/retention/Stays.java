package org.openmash.retention;

import java.util.Locale;

/** The record stays for now. */
public class Stays extends RuntimeException {

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** A hold covers it. */
    HELD,
    /** It was opened again. */
    OPEN,
    /** Something is owed on it. */
    OWED,
    /** Another record cannot be read without it. */
    RESTED_UPON;

    static Reason of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  Stays(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
