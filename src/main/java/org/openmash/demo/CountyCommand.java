package org.openmash.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openmash.demo.CountyBook.Chapter;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Command;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.triage.Filter;
import org.openmash.triage.Inbox;
import org.openmash.triage.Tray;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** <code>openmash county --contacts 14000 --years 1 --seed 7</code>. */
@Component
@Profile("demo")
class CountyCommand implements Command {

  private static final int LARGEST_BATCH = 200;
  private static final String HELP =
      """
      Makes a county of invented people, as large as you like, in an empty database.

      openmash county [--contacts N] [--years Y] [--seed S] [--until DAY] [--data DIR] [--database URL]

        --contacts N  contacts in each year (14000, a council in the middle of all)
        --years Y     how many years, up to now (1)
        --seed S      the same seed up to the same day makes the same county again (20260303)
        --until DAY   the last of its days, such as 2026-03-03 (today)

        --one-by-one  in as many transactions as the people of the county would need: slow, to compare with

      Interrupted, it goes on where it was when it is called again. It refuses a database that holds anything else.
      Start the hub on it with --demo small to sign in as its people.
      Exit code: 0 the county is whole, 1 the database holds something else, 2 called wrongly.
      """;

  private final CountyBook book;
  private final CountyPeople people;
  private final CountyMaker maker;
  private final Inbox inbox;
  private final HubClock clock;

  CountyCommand(
      CountyBook book, CountyPeople people, CountyMaker maker, Inbox inbox, HubClock clock) {
    this.book = book;
    this.people = people;
    this.maker = maker;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "county";
  }

  @Override
  public String help() {
    return HELP;
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CountyWords asked;
    try {
      asked = CountyWords.of(arguments);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
    Optional<Chapter> begun = book.read();
    if (begun.isEmpty() && holdsSomething()) {
      err.println(
          "The database holds agencies or contacts that no county of ours made; name an empty directory with --data.");
      return 1;
    }
    if (begun.isPresent() && !asked.isAbout(begun.get().size())) {
      Size there = begun.get().size();
      err.printf(
          "The database holds another county already (%,d contacts a year, %d years, seed %d); name an empty directory with --data.%n",
          there.ayear(), there.years(), there.seed());
      return 1;
    }
    return make(begun.orElseGet(() -> maker.begin(asked.size(clock.instant()))), asked, out, err);
  }

  private int make(Chapter chapter, CountyWords asked, PrintStream out, PrintStream err) {
    int all = chapter.size().contacts();
    if (!chapter.whole()) {
      long start = System.nanoTime();
      try (ExecutorService lanes = Executors.newFixedThreadPool(2)) {
        maker.tell(
            chapter,
            all,
            new CountyMaker.Pace(Math.clamp(all / 20, 5, LARGEST_BATCH), lanes, asked.oneByOne()),
            told ->
                show(err, told, all, (told - chapter.least()) * 1e9 / (System.nanoTime() - start)));
      } catch (CancellationException e) {
        err.printf("%nStopped; the same command goes on from here.%n");
        return 1;
      }
      err.println();
    }
    out.printf(
        "A county of %,d contacts over %d years is there (seed %d).%n",
        all, chapter.size().years(), chapter.size().seed());
    return 0;
  }

  private static void show(PrintStream err, int told, int all, double aSecond) {
    int bar = (int) (30L * told / all);
    Duration left = Duration.ofSeconds((long) ((all - told) / aSecond));
    err.printf(
        "\r[%s%s] %,d of %,d contacts, %.0f a second, %d min %02d s left  ",
        "=".repeat(bar),
        " ".repeat(30 - bar),
        told,
        all,
        aSecond,
        left.toMinutes(),
        left.toSecondsPart());
    err.flush();
  }

  private boolean holdsSomething() {
    Actor reader =
        Actor.signedIn(
            County.INSPECTOR.user(), County.HUB.id(), "county", Set.of(Role.INSPECTOR), "county");
    return people.areThere()
        || inbox.count(reader, Filter.all(Tray.OPEN)) > 0
        || inbox.count(reader, Filter.all(Tray.DECIDED)) > 0;
  }
}
