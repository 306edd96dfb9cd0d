package org.openmash.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What waits in the hub at one moment.
 *
 * @param waiting the soonest due first
 * @param closed in the {@link #LOOK_BACK} before that moment
 */
public record Queue(List<Waiting> waiting, long closed, Instant now) {

  /** The pace is that of a week, so that a weekend weighs on it as on every week. */
  public static final Duration LOOK_BACK = Duration.ofDays(7);

  private static final List<String> RATINGS = List.of("RED", "AMBER", "GREEN", "BLUE", "NONE");

  public Queue {
    waiting = List.copyOf(waiting);
  }

  /**
   * How many of one rating wait, by how long.
   *
   * @param rating the word of a rating, or NONE
   */
  public record Share(String rating, long day, long threeDays, long longer, long late) {
    public long all() {
      return day + threeDays + longer;
    }
  }

  public List<Share> byRating() {
    return RATINGS.stream().map(this::share).toList();
  }

  private Share share(String rating) {
    List<Waiting> some =
        waiting.stream()
            .filter(each -> rating.equals(each.rag() == null ? "NONE" : each.rag()))
            .toList();
    long day = some.stream().filter(waits(0, 24)).count();
    long threeDays = some.stream().filter(waits(24, 72)).count();
    long late = some.stream().filter(each -> each.isLate(now)).count();
    return new Share(rating, day, threeDays, some.size() - day - threeDays, late);
  }

  private Predicate<Waiting> waits(long from, long to) {
    return each -> hours(each) >= from && hours(each) < to;
  }

  /** Whole hours since it was received. */
  public long hours(Waiting each) {
    return Math.max(0, Duration.between(each.received(), now).toHours());
  }

  public long late() {
    return waiting.stream().filter(each -> each.isLate(now)).count();
  }

  /**
   * How many that are not late yet will be, if they are decided in the order in which they are due
   * and as many in a week as in the last one.
   */
  public long lateAtThisPace() {
    return IntStream.range(0, waiting.size())
        .filter(place -> willBeLate(waiting.get(place), place + 1L))
        .count();
  }

  private boolean willBeLate(Waiting each, long turn) {
    if (each.due() == null || each.isLate(now)) {
      return false;
    }
    return closed == 0
        || now.plus(LOOK_BACK.multipliedBy(turn).dividedBy(closed)).isAfter(each.due());
  }

  public Optional<Waiting> oldest() {
    return waiting.stream().min(Comparator.comparing(Waiting::received));
  }

  public List<Waiting> maternity() {
    return waiting.stream().filter(Waiting::isMaternity).toList();
  }
}
