package org.openmash.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.openmash.demo.CountyBook.Chapter;
import org.openmash.kernel.HubClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the county once, on an empty database, through the same doors its people use; finishes it
 * where it was left by a start that was killed.
 */
@Component
@Profile("demo")
class CountyLoader implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CountyLoader.class);

  private final DemoSettings settings;
  private final CountyPeople people;
  private final CountyBook book;
  private final Storyteller storyteller;
  private final HubClock clock;
  private boolean ending;

  CountyLoader(
      DemoSettings settings,
      CountyPeople people,
      CountyBook book,
      Storyteller storyteller,
      HubClock clock) {
    this.settings = settings;
    this.people = people;
    this.book = book;
    this.storyteller = storyteller;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.referrals() == 0) {
      return;
    }
    Optional<Chapter> begun = book.read();
    if (begun.isPresent() ? begun.get().whole() : people.areThere()) {
      return;
    }
    try {
      tell(begun.orElseGet(this::begin));
    } finally {
      clock.release();
    }
  }

  private Chapter begin() {
    return book.begin(
        new Chapter(clock.instant(), settings.demoSeed(), settings.referrals(), 0, false),
        people::settle);
  }

  /** Every step of every referral in the order of time, up to now: what lies ahead stays open. */
  private void tell(Chapter chapter) {
    Plan plan = Plan.of(chapter.seed(), chapter.begunAt(), chapter.referrals());
    List<Storyteller.Step> steps = new ArrayList<>();
    plan.referrals().forEach(planned -> steps.addAll(storyteller.stepsOf(planned)));
    steps.addAll(storyteller.nightsOf(chapter.seed(), chapter.begunAt(), chapter.referrals()));
    steps.removeIf(step -> !step.at().isBefore(chapter.begunAt()));
    steps.sort(Comparator.comparing(Storyteller.Step::at));
    if (chapter.told() > 0) {
      LOG.info(
          "Finishing the county, which was interrupted after {} of {} steps",
          chapter.told(),
          steps.size());
    }
    for (int told = chapter.told(); told < steps.size(); told++) {
      happen(steps.get(told), told + 1);
      if ((told + 1) % 200 == 0) {
        LOG.info("Making the county: {} of {} steps", told + 1, steps.size());
      }
    }
    book.close();
  }

  private synchronized void happen(Storyteller.Step step, int number) {
    if (ending) {
      throw new CancellationException("the hub was stopped while its county was being made");
    }
    clock.freezeAt(step.at());
    book.tell(number, step.happen());
  }

  /** Whoever stops the hub meanwhile waits for one step; the next start goes on behind it. */
  @EventListener(ContextClosedEvent.class)
  synchronized void end() {
    ending = true;
  }
}
