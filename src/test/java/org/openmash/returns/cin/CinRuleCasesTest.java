package org.openmash.returns.cin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.returns.Findings;
import org.openmash.returns.Known;
import org.openmash.returns.RuleCard;
import org.openmash.returns.RuleCase;
import org.openmash.returns.RuleCases;

/** Each rule of the census, on a clean file with few things changed. */
class CinRuleCasesTest extends RuleCases {

  @Override
  protected List<RuleCase> cases() {
    return Stream.of(
            IdentifierCases.ALL,
            PupilNumberCases.ALL,
            CharacteristicCases.ALL,
            EpisodeCases.ALL,
            ClosureCases.ALL,
            AssessmentCases.ALL,
            FactorCases.ALL,
            CinPlanCases.ALL,
            EnquiryCases.ALL,
            ProtectionPlanCases.ALL,
            PreProceedingsCases.ALL,
            WholeReturnCases.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  protected List<RuleCard> cards() {
    return Stream.concat(CinRules.OF_HEADER.cards().stream(), CinRules.OF_CHILDREN.cards().stream())
        .toList();
  }

  @Override
  protected void judge(RuleCase of, Known known, Findings findings) {
    try {
      CinChecker.check(CinFile.of(of.year()).with(of.edits()).bytes(), known, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
