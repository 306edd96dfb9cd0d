package org.openmash.guest;

import java.util.UUID;
import org.openmash.access.Accounts;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Who somebody is once they proved an address: a guest, unless an account has it. */
@Component
class Arrivals {

  private static final Actor GUARD = Actor.system("one-time code");
  private static final Subject NOBODY = new Subject("account", new UUID(0, 0));

  private final GuestStore guests;
  private final Accounts accounts;
  private final Audit audit;

  Arrivals(GuestStore guests, Accounts accounts, Audit audit) {
    this.guests = guests;
    this.accounts = accounts;
    this.audit = audit;
  }

  Proven of(Proof proof) {
    return accounts.byEmail(GUARD, proof.email()).isPresent()
        ? new Proven.HasAccount(proof)
        : new Proven.Guest(guests.of(proof.email()), proof);
  }

  void refused() {
    audit.refused(Actor.anonymous(), Act.SIGN_IN_FAILED, NOBODY);
  }
}
