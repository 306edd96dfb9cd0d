package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Given;

/**
 * One child who is or was looked after, with all that was handed in this year and last.
 *
 * @param who the header’s row; where there is none, one that says nothing
 * @param authority the code of the authority whose return it is
 */
record CareChild(
    String number, HeaderRow who, YearRows now, YearRows before, Given<String> authority) {

  List<HeaderRow> headers() {
    return now.headers();
  }

  List<AsylumRow> asylum() {
    return now.asylum();
  }

  List<CareEpisode> episodes() {
    return now.care().episodes();
  }

  List<CareReview> reviews() {
    return now.care().reviews();
  }

  List<MissingSpell> missing() {
    return now.care().missing();
  }

  List<WorkerSpell> workers() {
    return now.care().workers();
  }

  List<LibertyOrder> orders() {
    return now.care().orders();
  }

  List<AdoptionDecision> decisions() {
    return now.adopting().decisions();
  }

  List<Adoption> adoptions() {
    return now.adopting().adoptions();
  }

  List<EarlierPermanence> permanence() {
    return now.adopting().permanence();
  }

  List<YearInCare> years() {
    return now.told().years();
  }

  List<CareLeaver> leavers() {
    return now.told().leavers();
  }

  Given<LocalDate> dob() {
    return who.dob();
  }

  /** Those of its episodes that say when they began, in order. */
  List<CareEpisode> inOrder() {
    return inOrder(episodes());
  }

  /** Those of last year that say when they began, in order. */
  List<CareEpisode> inOrderBefore() {
    return inOrder(before.care().episodes());
  }

  private static List<CareEpisode> inOrder(List<CareEpisode> episodes) {
    return episodes.stream()
        .filter(episode -> episode.decom().isPresent())
        .sorted(Comparator.comparing(episode -> episode.decom().value()))
        .toList();
  }

  Optional<CareEpisode> first() {
    return inOrder().stream().findFirst();
  }

  Optional<CareEpisode> last() {
    return inOrder().reversed().stream().findFirst();
  }

  /** The last of last year’s, if it had not ended then. */
  Optional<CareEpisode> leftOpen() {
    return inOrderBefore().reversed().stream()
        .findFirst()
        .filter(episode -> episode.dec().isAbsent());
  }

  /** Each episode but the first, beside the one before it. */
  List<Change> changes() {
    List<CareEpisode> all = inOrder();
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      changes.add(new Change(all.get(i - 1), all.get(i), i > 1 ? all.get(i - 2) : null));
    }
    return changes;
  }

  /**
   * Where one episode gave way to another.
   *
   * @param further the one before that; null where there is none
   */
  record Change(CareEpisode before, CareEpisode after, @Nullable CareEpisode further) {}

  /** Times without a gap, as far as this year’s episodes tell. */
  List<Period> periods() {
    return periods(inOrder());
  }

  static List<Period> periods(List<CareEpisode> inOrder) {
    List<Period> periods = new ArrayList<>();
    List<CareEpisode> current = new ArrayList<>();
    for (CareEpisode episode : inOrder) {
      if (!current.isEmpty() && isGap(current.getLast(), episode)) {
        periods.add(new Period(List.copyOf(current)));
        current.clear();
      }
      current.add(episode);
    }
    if (!current.isEmpty()) {
      periods.add(new Period(List.copyOf(current)));
    }
    return periods;
  }

  private static boolean isGap(CareEpisode before, CareEpisode after) {
    return before.dec().is(day -> after.decom().value().isAfter(day));
  }

  /** A time without a gap. */
  record Period(List<CareEpisode> episodes) {

    Given<LocalDate> start() {
      return episodes.getFirst().decom();
    }

    /** Absent while it goes on. */
    Given<LocalDate> end() {
      return episodes.getLast().dec();
    }

    boolean holds(LocalDate day) {
      return start().is(start -> !start.isAfter(day))
          && (end().isAbsent() || end().is(end -> !end.isBefore(day)));
    }
  }

  /** Without a break from the first day of the year to its last, short breaks not counted. */
  boolean isLookedAfterAllYear(CensusYear year) {
    List<CareEpisode> lasting = inOrder().stream().filter(each -> !each.isShortBreak()).toList();
    return !lasting.isEmpty() && periods(lasting).stream().anyMatch(period -> spans(period, year));
  }

  private static boolean spans(Period period, CensusYear year) {
    return period.start().is(day -> !day.isAfter(year.start()))
        && (period.end().isAbsent() || period.end().is(day -> day.isAfter(year.end())));
  }

  boolean isInCareIn(CensusYear year) {
    return episodes().stream().anyMatch(episode -> episode.touches(year));
  }

  /** Some episode is more than a short break. */
  boolean isMoreThanShortBreaks() {
    return episodes().stream().anyMatch(episode -> !episode.isShortBreak());
  }

  /** Said so this year, or last as far as that is known. */
  boolean wasEverAlone() {
    return !asylum().isEmpty() || !before.asylum().isEmpty();
  }

  /** What this year’s leavers’ rows say, item by item. */
  Stream<Given<String>> leaverItems() {
    return leavers().stream().flatMap(row -> row.items().stream()).filter(Given::isWritten);
  }
}
