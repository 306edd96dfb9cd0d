package org.openmash.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.person.Match;
import org.openmash.person.PersonLine;
import org.openmash.referral.ReferredChild;

/**
 * Who a reported child may be.
 *
 * @param is who they were found to be; null while nobody said
 * @param hidden somebody said so, of a record this actor may not open
 * @param possible who else they may be, the likeliest first, without those said not to be them
 * @param tooCommon what too many share for all of them to be looked at
 */
public record Who(
    ReferredChild child,
    @Nullable PersonLine is,
    boolean hidden,
    List<Possible> possible,
    List<String> tooCommon) {

  /** Whether the report speaks of a child who is born, and the record still expects it. */
  public boolean isToBeBorn() {
    return child.born() != null && is != null && is.unborn() && is.life().ended() == null;
  }

  /**
   * One of them, with what the hub knows already.
   *
   * @param contacts how many contacts were about them
   * @param lastAt when the newest of these reached the hub; null where there is none
   * @param lastOutcome the code of its decision; null while it is open
   */
  public record Possible(
      Match match, int contacts, @Nullable Instant lastAt, @Nullable String lastOutcome) {}
}
