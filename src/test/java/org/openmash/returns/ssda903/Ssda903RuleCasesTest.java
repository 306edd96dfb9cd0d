package org.openmash.returns.ssda903;

import java.util.List;
import java.util.stream.Stream;
import org.openmash.returns.Findings;
import org.openmash.returns.Known;
import org.openmash.returns.RuleCard;
import org.openmash.returns.RuleCase;
import org.openmash.returns.RuleCases;

/** Each rule of the return, on clean files with few things changed. */
class Ssda903RuleCasesTest extends RuleCases {

  @Override
  protected List<RuleCase> cases() {
    return Stream.of(
            ListedChildCases.ALL,
            MotherhoodCases.ALL,
            AsylumCases.ALL,
            EpisodeCases.ALL,
            PlacementCases.ALL,
            LegalStatusCases.ALL,
            WhereaboutsCases.ALL,
            ReviewCases.ALL,
            YearInCareCases.ALL,
            CareLeaverCases.ALL,
            AdoptionCases.ALL,
            PermanenceCases.ALL,
            MissingCases.ALL,
            WorkerCases.ALL,
            LibertyCases.ALL,
            LastYearCases.ALL,
            FileCases.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  protected List<RuleCard> cards() {
    return Ssda903Rules.ALL.cards();
  }

  @Override
  protected void judge(RuleCase of, Known known, Findings findings) {
    ReturnFiles.of(of.year()).with(of.edits()).check(known, findings);
  }
}
