package org.openmash.notification;

import java.time.Instant;
import java.util.Locale;
import org.openmash.kernel.EmailAddress;

/**
 * How far telling somebody about a record has got.
 *
 * @param at when it was queued, or when its state was settled
 */
public record Told(EmailAddress to, String words, State state, Instant at) {

  /** What became of a message. */
  public enum State {
    /** Waits to be sent, or to be tried again. */
    QUEUED,
    /** Handed to the recipient's mail server. */
    SENT,
    /** Refused, or tried in vain as often as is set. */
    FAILED,
    /** Came back after it was sent. */
    BOUNCED;

    /** The word the table keeps. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
