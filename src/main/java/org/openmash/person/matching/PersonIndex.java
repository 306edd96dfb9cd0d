package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who is known, in memory, to be found by half-heard facts. Any number of threads may
 * look up while another changes it; what was put is found at once.
 *
 * @param <K> what people are known by; with equals and hashCode
 */
public final class PersonIndex<K> {

  /** Whoever is known to a hub has relatives known to it too. */
  private static final double FEWEST_RELATIVES = 2;

  /**
   * A young index too is asked for whoever lives in its place, whom it mostly does not know yet.
   */
  private static final int FEWEST_PEOPLE = 100_000;

  private static final int FIRST_PAGE = 10;

  private final Book book = new Book(Model.SHIPPED, FEWEST_RELATIVES, FEWEST_PEOPLE, 0);
  private final Map<K, Integer> slots = new HashMap<>();
  private final List<@Nullable K> ids = new ArrayList<>();
  private final Lock reading;
  private final Lock writing;

  public PersonIndex() {
    ReadWriteLock lock = new ReentrantReadWriteLock();
    reading = lock.readLock();
    writing = lock.writeLock();
  }

  /**
   * Two who may be one person.
   *
   * @param <K> what people are known by
   */
  public record Duplicate<K>(K one, K other, Score score, Waterfall waterfall) {}

  /** Adds somebody, or puts other facts in the place of what was known. */
  public void put(K id, Facts facts) {
    Profile profile = Profiler.of(facts);
    writing.lock();
    try {
      forget(id);
      remember(id, book.add(profile));
    } finally {
      writing.unlock();
    }
  }

  public void putAll(Map<K, Facts> people) {
    putAll(people.entrySet().stream());
  }

  /** Adds many at once, much faster than one by one; nobody can look up meanwhile. */
  public void putAll(Stream<Map.Entry<K, Facts>> people) {
    writing.lock();
    try {
      people
          .sequential()
          .forEach(person -> {
            forget(person.getKey());
            remember(person.getKey(), book.load(Profiler.of(person.getValue())));
          });
      book.pack();
    } finally {
      writing.unlock();
    }
  }

  /** Answers whether that person was known. */
  public boolean remove(K id) {
    writing.lock();
    try {
      return forget(id);
    } finally {
      writing.unlock();
    }
  }

  private boolean forget(K id) {
    Integer slot = slots.remove(id);
    if (slot != null) {
      book.remove(slot);
      ids.set(slot, null);
    }
    return slot != null;
  }

  private void remember(K id, int slot) {
    slots.put(id, slot);
    ids.add(id);
  }

  /** The ten who fit best, best first. */
  public Findings<K> lookUp(Facts asked) {
    return lookUp(asked, FIRST_PAGE);
  }

  public Findings<K> lookUp(Facts asked, int most) {
    Profile profile = Profiler.of(asked);
    reading.lock();
    try {
      Query query = book.query(profile);
      Best best = new Best(most);
      Search search = new Search(book);
      search.run(query, best);
      List<Candidate<K>> candidates = new ArrayList<>();
      Scorer scorer = book.scorer(query);
      for (Best.Hit hit : best.inOrder()) {
        K id = ids.get(hit.slot());
        if (id != null) {
          Score score = new Score(book.score(scorer, hit.slot()));
          candidates.add(new Candidate<>(id, score, scorer.waterfall()));
        }
      }
      return new Findings<>(candidates, search.compared(), search.tooCommon());
    } finally {
      reading.unlock();
    }
  }

  /** What speaks for and against two known people being one; empty when either is not known. */
  public Optional<Waterfall> compare(K one, K other) {
    reading.lock();
    try {
      Integer left = slots.get(one);
      Integer right = slots.get(other);
      if (left == null || right == null) {
        return Optional.empty();
      }
      Scorer scorer = book.scorer(left);
      book.score(scorer, right);
      return Optional.of(scorer.waterfall());
    } finally {
      reading.unlock();
    }
  }

  /**
   * Goes through everybody and tells of each pair, once, that is at least so likely one person. It
   * uses every processor; the hearer is called by the thread that called, and others may look up
   * and change people meanwhile. Minutes for a million people: keep what it tells, and ask with
   * {@link #duplicatesOf} for whoever changed since.
   *
   * @param progress hears now and then how many people were looked at so far
   */
  public Scanned duplicates(
      double probability, Consumer<Duplicate<K>> hearer, IntConsumer progress) {
    return scan(probability, hearer, progress, () -> Plan.Within.of(book));
  }

  /**
   * The same for some people only, each among everybody: milliseconds a person. Who is not known is
   * left out; a pair of two of them is told once.
   */
  public Scanned duplicatesOf(
      Collection<K> some, double probability, Consumer<Duplicate<K>> hearer) {
    return scan(
        probability,
        hearer,
        done -> {},
        () ->
            Plan.OfSome.of(
                some.stream()
                    .map(slots::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .distinct()
                    .toArray()));
  }

  private Scanned scan(
      double probability,
      Consumer<Duplicate<K>> hearer,
      IntConsumer progress,
      Supplier<Plan> planning) {
    Plan plan;
    reading.lock();
    try {
      plan = planning.get();
    } finally {
      reading.unlock();
    }
    Linkage linkage = new Linkage(book, reading, Score.of(probability).tenths());
    linkage.run(
        plan,
        (links, done) -> {
          links.forEach(link -> tell(link, hearer));
          progress.accept(done);
        });
    return new Scanned(plan.asked().length, linkage.passedOver());
  }

  private void tell(Linkage.Link link, Consumer<Duplicate<K>> hearer) {
    reading.lock();
    try {
      K one = ids.get(link.left());
      K other = ids.get(link.right());
      if (one != null && other != null) {
        compare(one, other)
            .ifPresent(waterfall ->
                hearer.accept(new Duplicate<>(one, other, waterfall.score(), waterfall)));
      }
    } finally {
      reading.unlock();
    }
  }

  public int size() {
    reading.lock();
    try {
      return book.people();
    } finally {
      reading.unlock();
    }
  }

  /** Bytes of memory, about, without the ids. */
  public long memory() {
    reading.lock();
    try {
      return book.memory();
    } finally {
      reading.unlock();
    }
  }
}
