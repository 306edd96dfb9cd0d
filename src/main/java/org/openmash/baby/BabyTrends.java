package org.openmash.baby;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.monitor.Figure;

/** Counts by month for a maternity service, of its own, and for the hub, of all it may see. */
@Facade
public class BabyTrends {

  private static final int MONTHS = 6;

  private final Babies babies;
  private final TrendStore counted;
  private final StayStore stays;
  private final BabySteps steps;
  private final BabyPapers papers;
  private final Audit audit;

  BabyTrends(
      Babies babies,
      TrendStore counted,
      StayStore stays,
      BabySteps steps,
      BabyPapers papers,
      Audit audit) {
    this.babies = babies;
    this.counted = counted;
    this.stays = stays;
    this.steps = steps;
    this.papers = papers;
    this.audit = audit;
  }

  /** This month and those before it. */
  public Trends of(Actor actor) {
    if (!babies.hasBoard(actor)) {
      throw new UnknownId();
    }
    audit.note(actor, Act.READ, Subject.of("baby-trends", actor.agency()));
    YearMonth last = YearMonth.from(papers.today());
    List<YearMonth> months =
        IntStream.range(0, MONTHS).mapToObj(n -> last.minusMonths(MONTHS - 1L - n)).toList();
    LocalDate since = months.getFirst().atDay(1);
    Map<Trends.What, Map<YearMonth, Long>> counts = new EnumMap<>(Trends.What.class);
    for (Trends.What what : Trends.What.values()) {
      counts.put(what, counted.count(what, since, steps.waitingLimit()));
    }
    return new Trends(
        months,
        Arrays.stream(Trends.What.values()).map(what -> row(what, months, counts)).toList(),
        waited(stays.of(counted.dischargedSince(since)).values()));
  }

  private static Trends.Row row(
      Trends.What what, List<YearMonth> months, Map<Trends.What, Map<YearMonth, Long>> counts) {
    return new Trends.Row(
        what,
        months.stream()
            .map(month -> {
              long count = count(counts, what, month);
              if (what != Trends.What.HELD_UP) {
                return Figure.of(count);
              }
              // What is left of all who were discharged must not be small either.
              long others = count(counts, Trends.What.DISCHARGED, month) - count;
              return Figure.parts(List.of(count, Math.max(0, others))).getFirst();
            })
            .toList());
  }

  private static long count(
      Map<Trends.What, Map<YearMonth, Long>> counts, Trends.What what, YearMonth month) {
    return counts.getOrDefault(what, Map.of()).getOrDefault(month, 0L);
  }

  private static List<Trends.Waited> waited(Collection<Stay> over) {
    return Arrays.stream(Reason.values())
        .map(reason -> waited(reason, over))
        .filter(each -> !each.babies().equals(new Figure.Exact(0)))
        .toList();
  }

  private static Trends.Waited waited(Reason reason, Collection<Stay> over) {
    List<Long> hours =
        over.stream().flatMap(stay -> hours(stay, reason).stream()).sorted().toList();
    boolean said = hours.size() >= Figure.LEAST;
    return new Trends.Waited(
        reason,
        Figure.of(hours.size()),
        said ? hours.get(hours.size() / 2) : null,
        said ? hours.getLast() : null);
  }

  /** Whole hours one baby waited for one reason, from each time it was said to the next. */
  private static Stream<Long> each(Stay stay, Reason reason, Instant fit, Instant left) {
    return IntStream.range(0, stay.delays().size())
        .filter(n -> stay.delays().get(n).reason() == reason)
        .mapToObj(n -> {
          Instant said = stay.delays().get(n).at();
          Instant until = n + 1 < stay.delays().size() ? stay.delays().get(n + 1).at() : left;
          return Math.max(0, Duration.between(said.isBefore(fit) ? fit : said, until).toHours());
        });
  }

  private static List<Long> hours(Stay stay, Reason reason) {
    Instant fit = stay.fit();
    Instant left = stay.left();
    boolean waited = stay.delays().stream().anyMatch(delay -> delay.reason() == reason);
    return fit == null || left == null || !waited
        ? List.of()
        : List.of(each(stay, reason, fit, left).mapToLong(Long::longValue).sum());
  }
}
