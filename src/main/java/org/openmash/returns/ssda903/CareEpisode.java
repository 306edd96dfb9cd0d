package org.openmash.returns.ssda903;

import java.time.LocalDate;
import java.util.Set;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Given;

/** A time in care with one legal status in one placement. */
record CareEpisode(
    Given<String> child,
    Span span,
    Reasons reasons,
    Status status,
    Placement placement,
    Whereabouts whereabouts) {

  static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
  static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
  static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");
  static final Set<String> ADOPTED = Set.of("E11", "E12");

  /** From when to when. */
  record Span(Given<LocalDate> decom, Given<LocalDate> dec) {}

  /** Why it began, why it ended, and why the placement changed then. */
  record Reasons(Given<String> rne, Given<String> rec, Given<String> placeChange) {}

  /** The legal status, and the category of need. */
  record Status(Given<String> ls, Given<String> need) {}

  /**
   * Where and with whom the child lives.
   *
   * @param listed what the lists of providers say of the URN; absent where it is not in them
   */
  record Placement(
      Given<String> place,
      Given<String> provider,
      Given<String> homePost,
      Given<String> post,
      Given<String> urn,
      Given<Provider> listed) {}

  /** What follows from the postcodes. */
  record Whereabouts(Given<String> authority, Given<String> inOrOut, Given<Double> miles) {}

  Given<LocalDate> decom() {
    return span.decom();
  }

  Given<LocalDate> dec() {
    return span.dec();
  }

  Given<String> rne() {
    return reasons.rne();
  }

  Given<String> rec() {
    return reasons.rec();
  }

  Given<String> placeChange() {
    return reasons.placeChange();
  }

  Given<String> ls() {
    return status.ls();
  }

  Given<String> need() {
    return status.need();
  }

  Given<String> place() {
    return placement.place();
  }

  Given<String> provider() {
    return placement.provider();
  }

  Given<String> homePost() {
    return placement.homePost();
  }

  Given<String> post() {
    return placement.post();
  }

  Given<String> urn() {
    return placement.urn();
  }

  Given<Provider> listed() {
    return placement.listed();
  }

  Given<String> authority() {
    return whereabouts.authority();
  }

  Given<String> inOrOut() {
    return whereabouts.inOrOut();
  }

  Given<Double> miles() {
    return whereabouts.miles();
  }

  boolean isShortBreak() {
    return ls().is(SHORT_BREAKS::contains);
  }

  boolean isTemporary() {
    return place().is(TEMPORARY::contains);
  }

  boolean isForAdoption() {
    return place().is(FOR_ADOPTION::contains);
  }

  boolean endsInAdoption() {
    return rec().is(ADOPTED::contains);
  }

  /** Care ended with it, whatever follows. */
  boolean endsCare() {
    return rec().isWritten() && !rec().is("X1");
  }

  /** In the year by any of its days. */
  boolean touches(CensusYear year) {
    return decom().is(day -> !day.isAfter(year.end()))
        && (dec().isAbsent() || dec().is(day -> !day.isBefore(year.start())));
  }

  /** On this day the child was in it; on its last day too. */
  boolean holds(LocalDate day) {
    return decom().is(start -> !start.isAfter(day))
        && (dec().isAbsent() || dec().is(end -> !end.isBefore(day)));
  }
}
