package org.openmash.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many lines a second: <code>mvn test -Dtest=AuditVerifyBench</code>. */
class AuditVerifyBench {

  private static final int LINES = 300_000;

  @Test
  void verify() throws Exception {
    Path heads = Files.createTempDirectory("heads");
    try (ScratchTrail trail = new ScratchTrail()) {
      trail.begin(0);
      for (int i = 0; i < LINES; i += 10_000) {
        trail.append(10_000);
      }
      for (int round = 1; round <= 4; round++) {
        System.out.printf("round %d%n", round);
        trail.command(heads).run(List.of("verify"), System.out, System.out);
      }
    } finally {
      Files.delete(heads);
    }
  }
}
