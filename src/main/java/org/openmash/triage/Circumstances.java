package org.openmash.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.openmash.kernel.HubClock;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferredChild;

/**
 * What a decision about one child is weighed against when it is asked whether a second person must
 * look at it.
 *
 * @param earlier other contacts that may be about this child
 * @param siblings the other children of the referral with a decision that started work
 */
record Circumstances(
    ReferralLine referral,
    ReferredChild child,
    Outcome outcome,
    String level,
    List<EarlierContact> earlier,
    long siblings,
    Instant now) {

  LocalDate today() {
    return now.atZone(HubClock.LONDON).toLocalDate();
  }

  /** This contact and those received in so many months before it. */
  long contactsWithin(int months) {
    Instant since = referral.receivedAt().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    return 1
        + earlier.stream()
            .filter(each -> each.receivedAt().isAfter(since))
            .map(EarlierContact::referral)
            .distinct()
            .count();
  }

  boolean siblingOpen() {
    return siblings > 0;
  }

  /** How far the proposed level lies above the decided one; levels are numbers in their order. */
  int below() {
    return number(referral.proposedLevel()) - number(level);
  }

  private static int number(String level) {
    return level.matches("\\d") ? Integer.parseInt(level) : 0;
  }
}
