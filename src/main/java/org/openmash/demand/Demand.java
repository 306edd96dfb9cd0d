package org.openmash.demand;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.openmash.access.Policy;
import org.openmash.allocation.Caseloads;
import org.openmash.allocation.Load;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.UnknownId;
import org.openmash.overview.Headline;
import org.openmash.overview.Headlines;

/** What comes, is open and ends, against what there is room for. */
@Facade
public class Demand implements Headlines {

  private static final int PLACE = 50;
  private static final int WEEKS = 104;
  private static final int WHOLE = 100;

  private final DemandStore store;
  private final Caseloads caseloads;
  private final Clock clock;

  Demand(DemandStore store, Caseloads caseloads, Clock clock) {
    this.store = store;
    this.caseloads = caseloads;
    this.clock = clock;
  }

  /**
   * All of it.
   *
   * @param weeks whole ones, the oldest first
   * @param days how long half of the work of each kind was open, over the last year
   * @param room children there is room for with everybody who works here, and without some
   */
  public record View(
      List<Week> weeks,
      Map<String, Integer> days,
      Optional<Forecast> contacts,
      Optional<Forecast> opened,
      Optional<Forecast> ended,
      int open,
      Room room) {

    /** Children expected to be open a week on; empty where nothing can be forecast. */
    public Optional<Integer> openNext() {
      return opened.flatMap(
          in -> ended.map(out -> Math.max(0, open + in.expected() - out.expected())));
    }
  }

  /**
   * What there is room for, in children.
   *
   * @param all with everybody
   * @param leave how many are thought away
   * @param left without so many of them: those with the most room
   */
  public record Room(int all, int leave, int left) {}

  /**
   * What comes, is open and ends.
   *
   * @param leave how many workers are thought away
   */
  public View read(Actor actor, int leave) {
    if (!Policy.CASELOADS.admits(actor)) {
      throw new UnknownId();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Week> weeks = known(store.weeks(monday.minusWeeks(WEEKS), monday));
    List<Load> loads = caseloads.all(actor);
    return new View(
        weeks,
        store.days(today.minusYears(1)),
        forecast(weeks, Week::contacts),
        forecast(weeks, Week::opened),
        forecast(weeks, Week::ended),
        weeks.isEmpty() ? 0 : weeks.getLast().open(),
        room(loads, leave));
  }

  @Override
  public List<Headline> headlines(Actor actor) {
    View view = read(actor, 0);
    List<Headline.Said> said = new ArrayList<>();
    said.add(new Headline.Said("demand.overview.room", view.open(), view.room().all()));
    view.contacts()
        .ifPresent(next ->
            said.add(new Headline.Said("demand.overview.contacts", next.expected(), next.off())));
    view.openNext().ifPresent(next -> said.add(new Headline.Said("demand.overview.next", next)));
    return List.of(new Headline(PLACE, said, view.open() > view.room().all(), "/demand"));
  }

  /** From the first week on in which anything was written down. */
  private static List<Week> known(List<Week> weeks) {
    return weeks.stream()
        .dropWhile(week -> week.contacts() + week.opened() + week.open() == 0)
        .toList();
  }

  private static Optional<Forecast> forecast(List<Week> weeks, ToIntFunction<Week> count) {
    return Forecast.of(weeks.stream().mapToInt(count).toArray());
  }

  private static Room room(List<Load> loads, int leave) {
    int all = loads.stream().mapToInt(Load::limit).sum();
    int gone =
        loads.stream()
            .map(Load::limit)
            .sorted((one, other) -> Integer.compare(other, one))
            .limit(leave)
            .mapToInt(Integer::intValue)
            .sum();
    return new Room(all / WHOLE, leave, (all - gone) / WHOLE);
  }
}
