package org.openmash.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;

/**
 * An agreement put to an agency, and what became of it.
 *
 * @param reminders how many followed the first mail
 * @param last when it was last written to
 */
public record Offer(
    OfferId id,
    AgreementId agreement,
    AgencyId agency,
    Instant askedAt,
    int reminders,
    Instant last,
    Reply reply) {

  /** What an agency said, or has not said yet. */
  public sealed interface Reply {

    /** Nothing yet. */
    record None() implements Reply {}

    /**
     * Somebody with the authority to do so accepted it.
     *
     * @param version of the text they read
     */
    record Accepted(int version, Signatory by, Instant at) implements Reply {}

    /** Not, or not yet, and why. */
    record Declined(int version, Signatory by, Instant at, String why) implements Reply {}
  }

  /**
   * Who said so.
   *
   * @param email the address they proved, or that of their account
   */
  public record Signatory(String name, String title, @Nullable String email) {}

  /** Whether it counts for this text of the agreement. */
  public boolean isAccepted(Agreement agreement) {
    return reply instanceof Reply.Accepted accepted && accepted.version() >= agreement.holdsFrom();
  }
}
