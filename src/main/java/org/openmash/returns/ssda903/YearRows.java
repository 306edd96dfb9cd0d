package org.openmash.returns.ssda903;

import java.util.List;

/** All that one year’s return says of one child. */
record YearRows(
    List<HeaderRow> headers, List<AsylumRow> asylum, Care care, Adopting adopting, Told told) {

  static final YearRows NONE =
      new YearRows(
          List.of(),
          List.of(),
          new Care(List.of(), List.of(), List.of(), List.of(), List.of()),
          new Adopting(List.of(), List.of(), List.of()),
          new Told(List.of(), List.of()));

  /** What happened in care. */
  record Care(
      List<CareEpisode> episodes,
      List<CareReview> reviews,
      List<MissingSpell> missing,
      List<WorkerSpell> workers,
      List<LibertyOrder> orders) {}

  /** What was meant to last. */
  record Adopting(
      List<AdoptionDecision> decisions,
      List<Adoption> adoptions,
      List<EarlierPermanence> permanence) {}

  /** What is told of the year as a whole. */
  record Told(List<YearInCare> years, List<CareLeaver> leavers) {}
}
