package org.openmash.returns.ssda903;

import java.time.LocalDate;
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
    String number,
    HeaderRow who,
    YearRows now,
    YearRows before,
    Given<String> authority,
    Timeline timeline,
    Timeline timelineBefore) {

  CareChild(String number, HeaderRow who, YearRows now, YearRows before, Given<String> authority) {
    this(
        number,
        who,
        now,
        before,
        authority,
        new Timeline(now.care().episodes()),
        new Timeline(before.care().episodes()));
  }

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
    return timeline.inOrder();
  }

  /** Those of last year that say when they began, in order. */
  List<CareEpisode> inOrderBefore() {
    return timelineBefore.inOrder();
  }

  Optional<CareEpisode> first() {
    List<CareEpisode> all = inOrder();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  Optional<CareEpisode> last() {
    List<CareEpisode> all = inOrder();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The last of last year’s, if it had not ended then. */
  Optional<CareEpisode> leftOpen() {
    List<CareEpisode> all = inOrderBefore();
    boolean open = !all.isEmpty() && all.getLast().dec().isAbsent();
    return open ? Optional.of(all.getLast()) : Optional.empty();
  }

  /** Each episode but the first, beside the one before it. */
  List<Change> changes() {
    return timeline.changes();
  }

  /**
   * Where one episode gave way to another.
   *
   * @param further the one before that; null where there is none
   */
  record Change(CareEpisode before, CareEpisode after, @Nullable CareEpisode further) {}

  /** Times without a gap, as far as this year’s episodes tell. */
  List<Period> periods() {
    return timeline.periods();
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
    return !lasting.isEmpty()
        && Timeline.periods(lasting).stream().anyMatch(period -> spans(period, year));
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
