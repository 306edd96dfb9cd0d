package org.openmash.returns.cin;

import org.openmash.returns.Rules;

/** Every rule of the census, subject by subject. */
final class CinRules {

  static final Rules<CinHeader> OF_HEADER = Rules.of(header -> null, HeaderRules.ALL);

  static final Rules<CinChild> OF_CHILDREN =
      Rules.of(
          CinChild::number,
          IdentifierRules.ALL,
          PupilNumberRules.ALL,
          CharacteristicRules.ALL,
          EpisodeRules.ALL,
          ClosureRules.ALL,
          AssessmentRules.ALL,
          FactorRules.ALL,
          CinPlanRules.ALL,
          EnquiryRules.ALL,
          ProtectionPlanRules.ALL,
          ReviewRules.ALL,
          PreProceedingsRules.ALL,
          WholeReturnRules.ALL);

  private CinRules() {}
}
