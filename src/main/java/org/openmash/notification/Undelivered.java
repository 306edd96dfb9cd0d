package org.openmash.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that did not arrive.
 *
 * @param to the mailbox, all but the beginning of its name hidden
 * @param subject the subject line it would have had
 * @param error what the mail server answered, or what became of the connection; never content
 */
public record Undelivered(
    UUID id,
    String reference,
    String to,
    String subject,
    Told.State state,
    @Nullable String error,
    Instant at) {

  /** Why, in a word the pages have advice for. */
  public String reason() {
    if (state == Told.State.BOUNCED) {
      return "bounced";
    }
    return switch (error) {
      case null -> "unreachable";
      case SmtpDelivery.UNENCRYPTED, SmtpDelivery.UNTRUSTED -> error;
      default -> error.startsWith("SMTP 5") ? "refused" : "unreachable";
    };
  }

  static String masked(String address) {
    int at = address.indexOf('@');
    return address.substring(0, Math.min(2, at)) + "…" + address.substring(at);
  }
}
