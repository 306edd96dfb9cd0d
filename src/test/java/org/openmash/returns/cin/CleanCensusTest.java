package org.openmash.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openmash.returns.Checked;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;
import org.openmash.returns.Verdict;

class CleanCensusTest {

  @Test
  void hasNothingToFindWhateverTheSeed() throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      Heard heard = new Heard();
      byte[] file = CleanCensus.text(seed, 400).getBytes(StandardCharsets.UTF_8);

      Checked checked = CinChecker.check(new ByteArrayInputStream(file), Known.EVERYTHING, heard);

      assertThat(heard.findings).as("seed " + seed).isEmpty();
      assertThat(heard.failures).isEmpty();
      assertThat(checked.children()).isEqualTo(400);
      assertThat(checked.verdicts()).isNotEmpty().allMatch(Verdict::passed);
    }
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(CleanCensus.text(7, 50)).isEqualTo(CleanCensus.text(7, 50));
  }
}
