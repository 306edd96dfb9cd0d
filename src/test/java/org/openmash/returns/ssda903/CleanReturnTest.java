package org.openmash.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.returns.Checked;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;
import org.openmash.returns.Verdict;

class CleanReturnTest {

  private final Heard heard = new Heard();

  @ParameterizedTest
  @ValueSource(ints = {2026, 2027})
  void hasNothingWrongAndEveryRuleIsJudged(int year) {
    Checked checked = ReturnFiles.of(year).check(Known.EVERYTHING, heard);

    assertThat(heard.findings)
        .extracting(finding -> finding.rule().code() + " " + finding.child() + finding.given())
        .isEmpty();
    assertThat(heard.failures).isEmpty();
    assertThat(checked.children()).isEqualTo(5);
    assertThat(checked.verdicts()).hasSize(year == 2026 ? 311 : 322).allMatch(Verdict::passed);
  }
}
