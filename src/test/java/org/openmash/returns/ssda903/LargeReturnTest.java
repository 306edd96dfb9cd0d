package org.openmash.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.returns.Alongside;
import org.openmash.returns.Checked;
import org.openmash.returns.Heard;
import org.openmash.returns.Verdict;

class LargeReturnTest {

  private final Heard heard = new Heard();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2026, 2027})
  void isCleanAndItsYearIsKnownFromItsDates(int year) throws IOException {
    CleanReturns.write(folder, 7, year, 300);

    Checked checked = new Ssda903Checker().check(folder, Alongside.NOTHING, heard);

    assertThat(heard.failures).isEmpty();
    assertThat(heard.findings)
        .extracting(finding -> finding.rule().code() + " " + finding.given())
        .isEmpty();
    assertThat(checked.year().ends()).isEqualTo(year);
    assertThat(checked.children()).isEqualTo(300);
    assertThat(checked.verdicts()).filteredOn(Verdict::passed).hasSizeGreaterThan(250);
  }

  @Test
  void isNotPassedByRulesThatNeedWhatWasNotGiven() throws IOException {
    CleanReturns.write(folder, 7, 2026, 20);

    Checked checked = new Ssda903Checker().check(folder, Alongside.NOTHING, heard);

    assertThat(checked.verdicts())
        .filteredOn(verdict -> verdict.whyNot() != null)
        .extracting(verdict -> verdict.rule().code() + " " + verdict.whyNot())
        .contains(
            "202 Last year’s return was not given.",
            "219 No list of homes and providers was given.",
            "392a The file Episodes has no column PL_DISTANCE.");
  }
}
