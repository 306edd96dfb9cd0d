package org.openmash.disclosure;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;

/**
 * One line of the sharing log: what was shared, or was not. Never the thing itself.
 *
 * @param about the contact or notification it was about
 * @param whose the agency whose information it was; null where it was the hub's own
 * @param duty the duty to share that held for it; null where none did
 * @param listed whether the agencies concerned find it in their own lists
 */
public record Disclosure(
    DisclosureId id,
    Subject about,
    Reference reference,
    Instant at,
    UserId by,
    Origin origin,
    boolean shared,
    Recipient to,
    @Nullable AgencyId whose,
    Set<DataKind> kinds,
    Set<LawfulBasis> bases,
    FamilyTold family,
    @Nullable String duty,
    boolean listed) {

  /** What the program shares by itself, when it does. */
  static Disclosure byItself(
      Origin origin,
      Subject about,
      Reference reference,
      Recipient to,
      FamilyTold family,
      SharingRules.Shared rests,
      UserId by,
      Instant at) {
    return new Disclosure(
        DisclosureId.next(),
        about,
        reference,
        at,
        by,
        origin,
        true,
        to,
        null,
        rests.kinds(),
        rests.bases(),
        family,
        null,
        true);
  }
}
