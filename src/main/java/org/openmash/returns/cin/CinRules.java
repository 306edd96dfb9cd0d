package org.openmash.returns.cin;

import org.openmash.returns.Rules;

/** Every rule of the census, subject by subject. */
final class CinRules {

  static final Rules<CinHeader> OF_HEADER = Rules.of(header -> null, HeaderRules.ALL);

  static final Rules<CinChild> OF_CHILDREN =
      Rules.of(
          CinChild::number,
          IdentifierRules.ALL,
          CharacteristicRules.ALL,
          EpisodeRules.ALL,
          AssessmentRules.ALL,
          ProtectionPlanRules.ALL,
          WholeReturnRules.ALL);

  private CinRules() {}
}
