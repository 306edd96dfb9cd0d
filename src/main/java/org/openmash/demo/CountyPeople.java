package org.openmash.demo;

import org.openmash.access.Accounts;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The agencies of the county and whoever works there. */
@Component
@Profile("demo")
class CountyPeople {

  private static final Actor MAKER = Actor.system("demo");

  private final Accounts accounts;
  private final Agencies agencies;

  CountyPeople(Accounts accounts, Agencies agencies) {
    this.accounts = accounts;
    this.agencies = agencies;
  }

  boolean areThere() {
    return agencies.find(MAKER, County.HUB.id()).isPresent();
  }

  void settle() {
    for (County.Place place : County.PLACES) {
      agencies.add(
          MAKER,
          Agency.of(
              place.id(), place.name(), place.kind(), Reach.by(place.mailbox()), County.FOUNDED));
    }
    for (Worker worker : County.WORKERS) {
      accounts.create(
          MAKER,
          new NewAccount(
              worker.user(), worker.email(), worker.name(), worker.agency(), worker.roles()));
    }
  }
}
