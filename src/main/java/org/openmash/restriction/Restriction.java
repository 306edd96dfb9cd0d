package org.openmash.restriction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * A record that only those on a list see.
 *
 * @param subject the person or the referral
 * @param reference what is quoted of it: never a name
 * @param lift what was proposed to end it; null while nobody did
 * @param named those on the list
 * @param reviewedAt when somebody last said that it is needed: at first when it began
 */
public record Restriction(
    RestrictionId id,
    Subject subject,
    Reference reference,
    Ground ground,
    String because,
    Circle circle,
    UserId by,
    Instant at,
    @Nullable Lift lift,
    List<UserId> named,
    Instant reviewedAt) {

  /**
   * That it is no longer needed.
   *
   * @param agreed who agreed; null while it waits for a second manager
   */
  public record Lift(String because, UserId by, Instant at, @Nullable UserId agreed) {}

  public boolean stands() {
    return lift == null || lift.agreed() == null;
  }

  Restriction with(SealStore.Keys keys) {
    return new Restriction(
        id,
        subject,
        reference,
        ground,
        because,
        keys.managers() ? Circle.MANAGERS : Circle.NAMED,
        by,
        at,
        lift,
        keys.named(),
        reviewedAt);
  }
}
