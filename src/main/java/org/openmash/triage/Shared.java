package org.openmash.triage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openmash.agency.Agencies;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.FamilyTold;
import org.openmash.disclosure.Origin;
import org.openmash.disclosure.Recipient;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ContactKind;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.secret.ProtectedDetails;
import org.springframework.stereotype.Component;

/** The lines that decisions of the hub leave in the sharing log by themselves. */
@Component
class Shared {

  /** Nobody outside the hub reads an outcome of these. */
  private static final Set<ContactKind> TOLD_NOBODY =
      Set.of(ContactKind.PUBLIC_REPORT, ContactKind.CALL, ContactKind.ADVICE_WITHOUT_NAME);

  private final Disclosures disclosures;
  private final Referrals referrals;
  private final Agencies agencies;
  private final ProtectedDetails details;

  Shared(
      Disclosures disclosures, Referrals referrals, Agencies agencies, ProtectedDetails details) {
    this.disclosures = disclosures;
    this.referrals = referrals;
    this.agencies = agencies;
    this.details = details;
  }

  /** Whoever referred reads this, and may not know everything. */
  void refuse(Actor actor, ReferralId contact, String words) {
    details.requireOfReferrer(actor, contact, words);
  }

  /** Whoever referred reads what was decided, and why: one line for all that is told at once. */
  void outcome(Actor actor, ReferralId contact, Collection<DecisionView> made) {
    ReferralLine line = line(actor, contact);
    if (!TOLD_NOBODY.contains(line.kind())) {
      note(actor, line, Origin.OUTCOME_TOLD, referrer(actor, line.agency()), family(made));
    }
  }

  /** Another council has it now. */
  void handedOver(Actor actor, ReferralId contact, String council) {
    note(
        actor,
        line(actor, contact),
        Origin.OTHER_COUNCIL,
        Recipient.named(council.strip()),
        FamilyTold.NOT_KNOWN);
  }

  private void note(
      Actor actor, ReferralLine line, Origin origin, Recipient to, FamilyTold family) {
    disclosures.note(actor, origin, Gate.subject(line.id()), line.reference(), to, family);
  }

  private Recipient referrer(Actor actor, AgencyId agency) {
    return agencies.find(actor, agency).isPresent() ? Recipient.of(agency) : Recipient.named("");
  }

  /** Told of several decisions, a family that does not know of one of them does not know. */
  private static FamilyTold family(Collection<DecisionView> made) {
    List<FamilyTold> told =
        made.stream()
            .map(decision -> decision.recorded().answers().text("family"))
            .filter(word -> !word.isEmpty())
            .map(FamilyTold::valueOf)
            .toList();
    return told.stream().max(FamilyTold::compareTo).orElse(FamilyTold.NOT_KNOWN);
  }

  private ReferralLine line(Actor actor, ReferralId contact) {
    return referrals.lines(actor, List.of(contact)).stream()
        .findFirst()
        .orElseThrow(UnknownId::new);
  }
}
