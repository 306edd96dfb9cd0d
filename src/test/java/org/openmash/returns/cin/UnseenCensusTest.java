package org.openmash.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.returns.Alongside;
import org.openmash.returns.Breaking;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Heard;

/** Censuses broken in hundreds of ways nobody thought of. */
class UnseenCensusTest {

  private static final int WAYS = 1_500;

  @TempDir Path folder;

  @Test
  void areJudgedOrRefusedInWordsAndBreakNoRule() throws IOException {
    Path clean = folder.resolve("clean.xml");
    CleanCensus.write(clean, 5, 6);
    byte[] whole = Files.readAllBytes(clean);
    Path file = folder.resolve("broken.xml");
    for (int seed = 0; seed < WAYS; seed++) {
      byte[] broken = Breaking.broken(whole, seed);
      Files.write(file, broken);
      Heard heard = new Heard();
      try {
        new CinChecker().check(file, Alongside.NOTHING, heard);
      } catch (CannotRead e) {
        assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
      assertThat(heard.failures).as("seed %d", seed).isEmpty();
    }
  }
}
