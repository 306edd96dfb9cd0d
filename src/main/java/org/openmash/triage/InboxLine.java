package org.openmash.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralLine;

/**
 * One contact in the inbox.
 *
 * @param due the soonest of its running clocks; null when none runs
 * @param marks what is known of the children from other contacts
 * @param looking colleagues who have it open in front of them
 */
public record InboxLine(
    ContactLine contact,
    ReferralLine referral,
    @Nullable Instant due,
    Marks marks,
    Talk talk,
    List<UserId> looking) {

  /** Where the talk with whoever referred stands. */
  public enum Talk {
    NOTHING,
    /** The hub asked and waits. */
    ASKED,
    /** There is an answer nobody has read. */
    ANSWERED
  }

  /**
   * What other contacts say of the children of this one.
   *
   * @param inYear contacts in the 12 months up to this one, itself among them
   * @param open one of these children has an assessment, an enquiry or a worker
   * @param siblingOpen a brother or sister has
   */
  public record Marks(int inYear, boolean open, boolean siblingOpen) {
    static final Marks NONE = new Marks(1, false, false);
  }
}
