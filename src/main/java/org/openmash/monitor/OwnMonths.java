package org.openmash.monitor;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.HubClock;
import org.openmash.monitor.Pack.Line;
import org.openmash.monitor.Pack.What;

/** Counts what an agency sent and was asked, month by month. */
record OwnMonths(
    List<YearMonth> months, List<Sent> sent, List<Asked> asked, List<Happened> happened) {

  /**
   * A child of a referral, or a referral that names none.
   *
   * @param outcome message key of what the agency was told last; null while it was told nothing
   */
  record Sent(
      UUID referral,
      @Nullable UUID child,
      Instant received,
      String proposed,
      @Nullable String outcome,
      @Nullable String level,
      @Nullable Instant decided) {

    boolean isDecided() {
      return outcome != null;
    }
  }

  /** A question to the agency. */
  record Asked(Instant at, Instant due, @Nullable Instant settled) {}

  /** A disagreement raised, settled or found right, or a word of thanks. */
  record Happened(What what, Instant at) {}

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        sent(
            What.REFERRALS,
            "",
            some -> (int) some.stream().map(Sent::referral).distinct().count()));
    lines.add(sent(What.CHILDREN, "", some -> (int) children(some).count()));
    each(Sent::proposed)
        .forEach(level ->
            lines.add(
                sent(
                    What.PROPOSED,
                    level,
                    some ->
                        (int) children(some).filter(one -> one.proposed().equals(level)).count())));
    each(Sent::level)
        .forEach(level ->
            lines.add(
                sent(
                    What.DECIDED,
                    level,
                    some -> (int) decided(some).filter(one -> level.equals(one.level())).count())));
    lines.add(compared(What.AS_PROPOSED, 0));
    lines.add(compared(What.HIGHER, 1));
    lines.add(compared(What.LOWER, -1));
    each(Sent::outcome)
        .forEach(outcome ->
            lines.add(
                sent(
                    What.OUTCOME,
                    outcome,
                    some ->
                        (int) decided(some).filter(one -> outcome.equals(one.outcome())).count())));
    lines.add(
        sent(
            What.UNDECIDED,
            "",
            some -> (int) children(some).filter(one -> !one.isDecided()).count()));
    lines.add(sent(What.HOURS_TO_DECISION, "", OwnMonths::hoursToDecision));
    lines.add(asked(What.ASKED, List::size));
    lines.add(asked(What.ANSWERED, some -> (int) answered(some).count()));
    lines.add(
        asked(
            What.IN_TIME,
            some ->
                (int)
                    answered(some)
                        .filter(one -> !Objects.requireNonNull(one.settled()).isAfter(one.due()))
                        .count()));
    lines.add(asked(What.OWED, some -> (int) (some.size() - answered(some).count())));
    lines.add(asked(What.HOURS_TO_ANSWER, OwnMonths::hoursToAnswer));
    for (What what : List.of(What.DISAGREED, What.SETTLED, What.RIGHT, What.THANKED)) {
      lines.add(
          line(
              what,
              "",
              month ->
                  (int)
                      happened.stream()
                          .filter(one -> one.what() == what && month(one.at()).equals(month))
                          .count()));
    }
    return lines;
  }

  /** Every value there is in any of the months. */
  private TreeSet<String> each(Function<Sent, @Nullable String> value) {
    return sent.stream()
        .filter(one -> one.child() != null)
        .map(value)
        .flatMap(Stream::ofNullable)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Line compared(What what, int sign) {
    return sent(
        what,
        "",
        some ->
            (int)
                decided(some)
                    .filter(one -> isLevel(one.proposed()) && isLevel(one.level()))
                    .filter(one ->
                        Integer.signum(
                                Objects.requireNonNull(one.level()).compareTo(one.proposed()))
                            == sign)
                    .count());
  }

  private static boolean isLevel(@Nullable String word) {
    return word != null && word.matches("[0-9]");
  }

  private static Stream<Sent> children(List<Sent> some) {
    return some.stream().filter(one -> one.child() != null);
  }

  private static Stream<Sent> decided(List<Sent> some) {
    return children(some).filter(Sent::isDecided);
  }

  private static Stream<Asked> answered(List<Asked> some) {
    return some.stream().filter(one -> one.settled() != null);
  }

  private static @Nullable Integer hoursToDecision(List<Sent> some) {
    return median(
        decided(some)
            .map(one -> Duration.between(one.received(), Objects.requireNonNull(one.decided()))));
  }

  private static @Nullable Integer hoursToAnswer(List<Asked> some) {
    return median(
        answered(some)
            .map(one -> Duration.between(one.at(), Objects.requireNonNull(one.settled()))));
  }

  /** Half of them took so many whole hours or less. */
  private static @Nullable Integer median(Stream<Duration> all) {
    List<Duration> sorted = all.sorted().toList();
    return sorted.isEmpty() ? null : (int) sorted.get((sorted.size() - 1) / 2).toHours();
  }

  private Line sent(What what, String word, Function<List<Sent>, @Nullable Integer> count) {
    Map<YearMonth, List<Sent>> by =
        sent.stream().collect(Collectors.groupingBy(one -> month(one.received())));
    return line(what, word, month -> count.apply(by.getOrDefault(month, List.of())));
  }

  private Line asked(What what, Function<List<Asked>, @Nullable Integer> count) {
    Map<YearMonth, List<Asked>> by =
        asked.stream().collect(Collectors.groupingBy(one -> month(one.at())));
    return line(what, "", month -> count.apply(by.getOrDefault(month, List.of())));
  }

  private Line line(What what, String word, Function<YearMonth, @Nullable Integer> count) {
    List<@Nullable Integer> counts = new ArrayList<>();
    months.forEach(month -> counts.add(count.apply(month)));
    return new Line(what, word, counts);
  }

  private static YearMonth month(Instant moment) {
    return YearMonth.from(moment.atZone(HubClock.LONDON));
  }
}
