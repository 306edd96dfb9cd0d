package org.openmash.domesticabuse;

import java.util.List;
import org.openmash.form.Recorded;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Wording;

/**
 * One notification, whole, but for how the victim is reached.
 *
 * @param household every incident of the household, latest first, this one included
 * @param contacts the referrals made of it
 * @param asks what its grade asks for
 */
public record NotificationView(
    NotificationLine line,
    Recorded recorded,
    List<NotificationLine> household,
    List<Telling> tellings,
    List<ReferralId> contacts,
    List<Ask> asks) {

  /**
   * One thing a grade asks for.
   *
   * @param confirmed whether it was read at its source, or is still to be confirmed
   */
  public record Ask(String id, Wording words, String source, boolean confirmed) {}

  /** The children no school, health visitor or midwife was told of. */
  public List<InvolvedChild> untold() {
    return line.children().stream()
        .filter(child -> tellings.stream().noneMatch(t -> t.childId().equals(child.id())))
        .toList();
  }
}
