package org.openmash.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.support.SignedIn;

/** A hub, a trust and another agency, and one person for each thing somebody may be to a record. */
record Cast(
    Actor referrer,
    Actor colleague,
    Actor lead,
    Actor elsewhere,
    Actor leadElsewhere,
    Actor screener,
    Actor manager,
    Actor administrator,
    Actor inspector,
    Actor screenerOfAnotherHub,
    Actor managerOfAnotherHub,
    Actor administratorOfAnotherHub) {

  static final String NAME = "Marlowe Thistlethwaite";
  static final EmailAddress MAILBOX = EmailAddress.parse("thistlethwaite.ward@trust.example");

  private static final HubId ANOTHER_HUB = new HubId("another");

  static Cast met(Agencies agencies, SignedIn signedIn) {
    return met(agencies, signedIn, HubId.MAIN);
  }

  /** In a hub where nothing else is. */
  static Cast alone(Agencies agencies, SignedIn signedIn) {
    return met(agencies, signedIn, new HubId("h" + UUID.randomUUID().toString().substring(0, 8)));
  }

  private static Cast met(Agencies agencies, SignedIn signedIn, HubId at) {
    AgencyId trust = agency(agencies, "Trust");
    AgencyId other = agency(agencies, "Other trust");
    AgencyId hub = AgencyId.next();
    return new Cast(
        somebody(signedIn, at, trust, Role.REFERRER),
        somebody(signedIn, at, trust, Role.REFERRER),
        somebody(signedIn, at, trust, Role.SAFEGUARDING_LEAD),
        somebody(signedIn, at, other, Role.REFERRER),
        somebody(signedIn, at, other, Role.SAFEGUARDING_LEAD),
        somebody(signedIn, at, hub, Role.SCREENER),
        somebody(signedIn, at, hub, Role.HUB_MANAGER),
        somebody(signedIn, at, hub, Role.ADMINISTRATOR),
        somebody(signedIn, at, hub, Role.INSPECTOR),
        signedIn.at(ANOTHER_HUB, Role.SCREENER),
        signedIn.at(ANOTHER_HUB, Role.HUB_MANAGER),
        signedIn.at(ANOTHER_HUB, Role.ADMINISTRATOR));
  }

  /** Where they all work together. */
  HubId hub() {
    return Objects.requireNonNull(screener.hub());
  }

  List<Actor> all() {
    return List.of(
        referrer,
        colleague,
        lead,
        elsewhere,
        leadElsewhere,
        screener,
        manager,
        administrator,
        inspector);
  }

  private static Actor somebody(SignedIn signedIn, HubId at, AgencyId agency, Role role) {
    UserId user = UserId.next();
    return signedIn.as(new NewAccount(user, user + "@example.org", NAME, agency, Set.of(role), at));
  }

  private static AgencyId agency(Agencies agencies, String name) {
    AgencyId id = AgencyId.next();
    agencies.add(
        Actor.system("test"),
        Agency.of(
            id,
            name + " " + id.toString().substring(0, 8),
            AgencyKind.MATERNITY_TRUST,
            Reach.by(MAILBOX.value()),
            LocalDate.of(2020, 1, 1)));
    return id;
  }
}
