package org.openmash.returns.ssda903;

import org.openmash.returns.Rules;

/** Every rule of the return, subject by subject. */
final class Ssda903Rules {

  static final Rules<CareChild> ALL =
      Rules.of(
          CareChild::number,
          ListedChildRules.ALL,
          MotherhoodRules.ALL,
          AsylumRules.ALL,
          EpisodeCodeRules.ALL,
          EpisodeOrderRules.ALL,
          EpisodeAgeRules.ALL,
          PlacementRules.ALL,
          TemporaryPlacementRules.ALL,
          LegalStatusRules.ALL,
          WhereaboutsRules.ALL,
          ProviderRules.ALL,
          ReviewRules.ALL,
          HealthRules.ALL,
          StrengthsRules.ALL,
          CareLeaverRules.ALL,
          CareLeaverEpisodeRules.ALL,
          AdoptionRules.ALL,
          AdoptionEpisodeRules.ALL,
          AdoptionDecisionRules.ALL,
          PermanenceRules.ALL,
          MissingRules.ALL,
          WorkerRules.ALL,
          LibertyRules.ALL,
          LastYearHeaderRules.ALL,
          LastYearEpisodeRules.ALL,
          FileRules.ALL);

  private Ssda903Rules() {}
}
