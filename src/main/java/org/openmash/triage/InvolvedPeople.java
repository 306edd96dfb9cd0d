package org.openmash.triage;

import java.util.Collection;
import java.util.List;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.secret.Hearer;
import org.openmash.secret.Involved;
import org.springframework.stereotype.Component;

/** Who is in a contact and who sent it, for whatever guards what may not be known. */
@Component
class InvolvedPeople implements Involved {

  private static final Actor PROGRAM = Actor.system("protected details");

  private final WhoStore store;
  private final Referrals referrals;
  private final Agencies agencies;

  InvolvedPeople(WhoStore store, Referrals referrals, Agencies agencies) {
    this.store = store;
    this.referrals = referrals;
    this.agencies = agencies;
  }

  @Override
  public Collection<PersonId> in(ReferralId contact) {
    return List.copyOf(store.identified(List.of(contact)).values());
  }

  /** Whoever is of no agency may be of the family. */
  @Override
  public Hearer referrer(ReferralId contact) {
    return referrals.lines(PROGRAM, List.of(contact)).stream()
        .map(this::sender)
        .findFirst()
        .orElse(new Hearer.Someone(null, ""));
  }

  private Hearer sender(ReferralLine line) {
    String from = line.from() == null ? "" : line.from();
    return agencies
        .find(PROGRAM, line.agency())
        .map(Agency::name)
        .<Hearer>map(Hearer.Organisation::new)
        .orElse(new Hearer.Someone(null, from));
  }
}
