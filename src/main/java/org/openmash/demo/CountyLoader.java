package org.openmash.demo;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.openmash.demo.CountyBook.Chapter;
import org.openmash.kernel.HubClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the county of a demonstration once, on an empty database: its last days before the first
 * page, the rest of its year behind the pages. What a killed start left is finished by the next.
 */
@Component
@Profile("demo")
class CountyLoader implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CountyLoader.class);
  private static final CountyMaker.Pace PACE = new CountyMaker.Pace(25, Runnable::run, false);

  private final DemoSettings settings;
  private final CountyPeople people;
  private final CountyBook book;
  private final CountyMaker maker;
  private final HubClock clock;
  private final boolean beside;

  CountyLoader(
      DemoSettings settings,
      CountyPeople people,
      CountyBook book,
      CountyMaker maker,
      HubClock clock,
      Environment environment) {
    this.settings = settings;
    this.people = people;
    this.book = book;
    this.maker = maker;
    this.clock = clock;
    this.beside = environment.getProperty("openmash.beside", Boolean.class, false);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (beside || settings.ayear() == 0) {
      return;
    }
    Optional<Chapter> begun = book.read();
    if (begun.isEmpty() && people.areThere()) {
      return;
    }
    Chapter chapter = begun.orElseGet(() -> maker.begin(settings.size(clock.instant())));
    if (chapter.least() > 0 && !chapter.whole()) {
      LOG.info(
          "Finishing the county, which was interrupted after {} of {} contacts",
          chapter.least(),
          chapter.size().contacts());
    }
    tell(chapter, Math.min(chapter.size().ahead(), chapter.size().contacts()));
  }

  /** The pages are there: the rest, as slowly as leaves half the machine to them. */
  @EventListener(ApplicationReadyEvent.class)
  void goOn() {
    if (beside || settings.ayear() == 0) {
      return;
    }
    book.read()
        .filter(chapter -> !chapter.whole())
        .ifPresent(chapter ->
            Thread.ofPlatform()
                .name("county")
                .daemon()
                .start(() -> tell(chapter, chapter.size().contacts())));
  }

  private void tell(Chapter chapter, int until) {
    if (chapter.whole() || chapter.least() >= until) {
      return;
    }
    boolean behind = until > chapter.size().ahead();
    long[] since = {System.nanoTime()};
    try {
      maker.tell(
          chapter,
          until,
          PACE,
          told -> {
            if (told % (until > 1000 ? 1000 : 50) < 2 * PACE.batch() || told == until) {
              LOG.info("Making the county: {} of {} contacts", told, chapter.size().contacts());
            }
            rest(behind ? System.nanoTime() - since[0] : 0);
            since[0] = System.nanoTime();
          });
    } catch (CancellationException e) {
      LOG.debug("The county waits for the next start", e);
    }
  }

  private static void rest(long nanos) {
    try {
      Thread.sleep(nanos / 1_000_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    maker.end();
  }
}
