package org.openmash.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openmash.access.Accounts;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the county once, on an empty database, through the same doors its people use. */
@Component
@Profile("demo")
class CountyLoader implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CountyLoader.class);
  private static final Actor MAKER = Actor.system("demo");

  private final DemoSettings settings;
  private final Accounts accounts;
  private final Agencies agencies;
  private final Storyteller storyteller;
  private final HubClock clock;

  CountyLoader(
      DemoSettings settings,
      Accounts accounts,
      Agencies agencies,
      Storyteller storyteller,
      HubClock clock) {
    this.settings = settings;
    this.accounts = accounts;
    this.agencies = agencies;
    this.storyteller = storyteller;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.referrals() == 0 || agencies.find(MAKER, County.HUB.id()).isPresent()) {
      return;
    }
    makePeople();
    Instant now = clock.instant();
    Plan plan = Plan.of(settings.demoSeed(), now, settings.referrals());
    try {
      tell(plan, now);
    } finally {
      clock.release();
    }
  }

  private void makePeople() {
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

  /** Every step of every referral in the order of time, up to now: what lies ahead stays open. */
  private void tell(Plan plan, Instant now) {
    List<Storyteller.Step> steps = new ArrayList<>();
    plan.referrals().forEach(planned -> steps.addAll(storyteller.stepsOf(planned)));
    steps.sort(Comparator.comparing(Storyteller.Step::at));
    int told = 0;
    for (Storyteller.Step step : steps) {
      if (step.at().isBefore(now)) {
        clock.freezeAt(step.at());
        step.happen().run();
        told++;
        if (told % 200 == 0) {
          LOG.info("Making the county: {} of {} steps", told, steps.size());
        }
      }
    }
  }
}
