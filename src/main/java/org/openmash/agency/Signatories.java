package org.openmash.agency;

import java.util.Locale;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * Whether somebody may speak for an agency: by their account in it, or by an address that they
 * proved and that only this agency's people can have.
 */
@Component
public class Signatories {

  private final StaffStore staff;
  private final AgencyStore agencies;
  private final WorkAddresses addresses;

  Signatories(StaffStore staff, AgencyStore agencies, WorkAddresses addresses) {
    this.staff = staff;
    this.agencies = agencies;
    this.addresses = addresses;
  }

  /** Whether this actor may. */
  public boolean maySpeakFor(Agency agency, Actor actor) {
    if (actor.hasAny(Role.REFERRER, Role.SAFEGUARDING_LEAD)) {
      return actor.agency().equals(agency.id());
    }
    return actor.hasAny(Role.GUEST) && isTheirs(agency, actor.name().toLowerCase(Locale.ROOT));
  }

  /** A guest is known by the address they proved. */
  private boolean isTheirs(Agency agency, String email) {
    boolean written =
        agency.reach().mailboxes().stream().anyMatch(box -> box.value().equalsIgnoreCase(email));
    boolean known =
        staff.people(agency.id()).stream()
            .anyMatch(
                person -> person.email() != null && person.email().value().equalsIgnoreCase(email));
    return written || known || isOfTheirHost(agency, host(email));
  }

  /** At a host of public bodies where this agency alone has a mailbox: a school's own. */
  private boolean isOfTheirHost(Agency agency, String host) {
    return addresses.isPublicBodys(host)
        && agency.reach().mailboxes().stream().anyMatch(box -> host(box.value()).equals(host))
        && agencies.withMailboxAt(host) == 1;
  }

  private static String host(String email) {
    return email.replaceFirst(".*@", "").toLowerCase(Locale.ROOT);
  }
}
