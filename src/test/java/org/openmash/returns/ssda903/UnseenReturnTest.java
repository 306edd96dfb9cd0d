package org.openmash.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.returns.Alongside;
import org.openmash.returns.Breaking;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Heard;

/** Returns one file of which is broken in ways nobody thought of. */
class UnseenReturnTest {

  private static final int WAYS = 400;

  @TempDir Path folder;
  @TempDir Path before;

  @Test
  void areJudgedOrRefusedInWordsAndBreakNoRule() throws IOException {
    CleanReturns.write(folder, 5, 2026, 12);
    CleanReturns.write(before, 6, 2026, 12);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    Alongside alongside = new Alongside(null, before, List.of(), "E06000032");
    for (int seed = 0; seed < WAYS; seed++) {
      Path file = files.get(seed % files.size());
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Breaking.broken(whole, seed));
      Heard heard = new Heard();
      try {
        new Ssda903Checker().check(folder, alongside, heard);
      } catch (CannotRead e) {
        assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
      assertThat(heard.failures).as("seed %d, %s", seed, file.getFileName()).isEmpty();
      Files.write(file, whole);
    }
  }
}
