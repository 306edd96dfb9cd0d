package org.openmash.informationrequest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;

/**
 * What one agency was asked about a contact, and how that stands.
 *
 * @param settled when they first answered, or it was withdrawn; null until then
 * @param more null where nobody asked for more time
 * @param withdrawn why the hub took it back; empty where it did not
 */
public record Request(
    RequestId id,
    Reference reference,
    ReferralId contact,
    AgencyId agency,
    Asked asked,
    Basis basis,
    Clock clock,
    RequestState state,
    @Nullable Instant settled,
    @Nullable MoreTime more,
    String withdrawn) {

  /**
   * Its clock, the same on both sides.
   *
   * @param name of whoever asked, for the telephone
   * @param reminders how many mails followed the first
   * @param last when it was last written of
   */
  public record Clock(
      Urgency urgency,
      UserId by,
      String name,
      Instant at,
      Instant due,
      int reminders,
      Instant last) {}

  /** Whether it was answered too late, or should be answered and is not. */
  public boolean isLate(Instant now) {
    if (state == RequestState.WITHDRAWN) {
      return false;
    }
    return (settled == null ? now : settled).isAfter(clock.due());
  }

  /** Whether the hub waited for it at that moment. */
  public boolean wasOpenAt(Instant moment) {
    return !clock.at().isAfter(moment) && (settled == null || settled.isAfter(moment));
  }
}
