package org.openmash.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openmash.returns.Finding;
import org.openmash.returns.Findings;
import org.openmash.returns.Given;
import org.openmash.returns.Heard;
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

  @Test
  void pointAtTheChildTheLineAndWhatStandsThere() {
    for (RuleCase of : cases()) {
      List<String> lines = CinFile.of(of.year()).with(of.edits()).text().lines().toList();
      Heard heard = new Heard();
      judge(of, Known.EVERYTHING, heard);
      for (Finding finding : heard.findings) {
        for (Given<?> given : finding.given()) {
          String line = lines.get(given.place().line() - 1);
          assertThat(line.indexOf('<')).isEqualTo(given.place().column() - 1);
          if (given.isWritten()) {
            assertThat(line)
                .as(of + " " + given)
                .contains("<%s>%s</".formatted(given.field().name(), given.written()));
          }
        }
        assertThat(finding.child()).as(of.toString()).isEqualTo(childAround(finding, lines));
      }
    }
  }

  private static @Nullable String childAround(Finding finding, List<String> lines) {
    int begins = finding.place().line() - 1;
    while (begins >= 0 && !lines.get(begins).strip().equals("<Child>")) {
      begins--;
    }
    if (begins < 0) {
      return null;
    }
    String id = lines.get(begins + 2).strip();
    return id.matches("<LAchildID>.+</LAchildID>") ? id.replaceAll("<[^>]*>", "") : null;
  }
}
