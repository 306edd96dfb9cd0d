package org.openmash.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntConsumer;
import org.openmash.demo.CountyBook.Chapter;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Lots;
import org.openmash.notification.Outbox;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes a county through the same doors its people use: contact after contact, hundreds in one
 * transaction, so that what each costs is its work and not its commit.
 */
@Component
@Profile("demo")
class CountyMaker {

  private static final Actor MAKER = Actor.system("demo");

  private final CountyBook book;
  private final CountyPeople people;
  private final Storyteller storyteller;
  private final Outbox outbox;
  private final ReadWriteLock stopping = new ReentrantReadWriteLock();
  private volatile boolean ending;

  CountyMaker(CountyBook book, CountyPeople people, Storyteller storyteller, Outbox outbox) {
    this.book = book;
    this.people = people;
    this.storyteller = storyteller;
    this.outbox = outbox;
  }

  /**
   * How fast.
   *
   * @param batch how many contacts of a lane in one transaction
   * @param lanes two of them at a time, or one after the other
   * @param oneByOne in as many transactions as the contacts' people need, for comparison
   */
  record Pace(int batch, Executor lanes, boolean oneByOne) {}

  /** Its agencies and people, and nothing that happened yet. */
  Chapter begin(Size size) {
    Runnable settle =
        () ->
            HubClock.at(
                Days.of(size).of(0).atStartOfDay(HubClock.LONDON).toInstant(),
                () ->
                    Lots.from(
                        size.seed(),
                        () ->
                            people.settle(
                                Directory.of(size),
                                Days.of(size).of(0),
                                LocalDate.ofInstant(size.now(), HubClock.LONDON))));
    return book.begin(size, settle);
  }

  /**
   * Tells on from what is there.
   *
   * @param until how many contacts there are then
   * @param pace how many at a time, and how
   * @param progress told after each batch how many there are
   */
  void tell(Chapter chapter, int until, Pace pace, IntConsumer progress) {
    Size size = chapter.size();
    Plan plan = Plan.of(size);
    Directory directory = Directory.of(size);
    for (int told = chapter.least(); told < until; ) {
      int from = told;
      int next = Math.min(until, told + 2 * pace.batch());
      List<CompletableFuture<Void>> both = new ArrayList<>();
      for (int lane = 0; lane < 2; lane++) {
        int number = lane;
        if (chapter.told().get(lane) < next) {
          both.add(
              CompletableFuture.runAsync(
                  () -> happen(plan, directory, number, from, next, pace), pace.lanes()));
        }
      }
      both.forEach(CountyMaker::ended);
      told = next;
      progress.accept(told);
    }
    if (until == size.contacts()) {
      LocalDate last = LocalDate.ofInstant(size.now(), HubClock.LONDON);
      // Other lots than the first day's, or its numbers would be drawn again.
      HubClock.at(size.now(), () -> Lots.from(~size.seed(), () -> people.close(directory, last)));
      book.close();
    }
  }

  private static void ended(CompletableFuture<Void> lane) {
    try {
      lane.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void happen(Plan plan, Directory directory, int lane, int from, int to, Pace pace) {
    stopping.readLock().lock();
    try {
      if (ending) {
        throw new CancellationException("the hub was stopped while its county was being made");
      }
      Runnable contacts = () -> tell(plan, directory, lane, from, to);
      if (pace.oneByOne()) {
        book.tellOneByOne(lane, to, contacts);
      } else {
        book.tell(lane, to, contacts);
      }
    } finally {
      stopping.readLock().unlock();
    }
  }

  private void tell(Plan plan, Directory directory, int lane, int from, int to) {
    for (int place = from; place < to; place++) {
      int contact = plan.size().inOrder(place);
      if (contact % 2 == lane) {
        storyteller.tell(plan, directory, contact);
      }
    }
    // News of a year ago reached people then; what is fresh lies in the mailbox.
    outbox.reachedBefore(MAKER, plan.size().now().minus(Duration.ofDays(3)));
  }

  /** Whoever stops the hub meanwhile waits for one batch; the next start goes on behind it. */
  void end() {
    stopping.writeLock().lock();
    ending = true;
    stopping.writeLock().unlock();
  }
}
