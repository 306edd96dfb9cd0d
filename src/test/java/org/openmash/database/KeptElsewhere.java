package org.openmash.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A second program that keeps a data directory until it is killed. */
public final class KeptElsewhere {

  public static void main(String[] args) throws InterruptedException {
    EmbeddedPostgres.start(Path.of(args[0]));
    System.out.println("ready");
    Thread.sleep(Long.MAX_VALUE);
  }

  static Process start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                KeptElsewhere.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader words = process.inputReader();
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      if (line.equals("ready")) {
        return process;
      }
    }
    throw new IllegalStateException("it did not start");
  }

  private KeptElsewhere() {}
}
