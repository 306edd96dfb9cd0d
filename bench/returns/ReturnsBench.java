package org.openmash.returns.cin;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openmash.returns.ssda903.CareReturns;

/**
 * Checks made-up returns as whoever calls the command meets it, each in a program of its own, and
 * prints what was aimed at beside what is; bench/returns/run calls it.
 */
final class ReturnsBench {

  private static final int SMALL = 10_000;
  private static final int LARGE = 100_000;

  private record Run(double seconds, double processor, long megabytes) {}

  private final Path folder;
  private final double start;

  private ReturnsBench(Path folder) throws Exception {
    this.folder = folder;
    run("--help");
    this.start = run("--help").seconds();
  }

  public static void main(String[] words) throws Exception {
    Path folder = Files.createTempDirectory("returns-bench");
    try {
      ReturnsBench bench = new ReturnsBench(folder);
      bench.measureCare();
      bench.measure();
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void measure() throws Exception {
    System.out.println("\n| children in need census, all rules | s after the start | processor s | peak MB | to hold |");
    System.out.println("|---|---|---|---|---|");
    Path small = folder.resolve("small.xml");
    Path large = folder.resolve("large.xml");
    CleanCensus.write(small, 1, SMALL);
    CleanCensus.write(large, 1, LARGE);
    Run ofSmall = check("10,000 children, nothing wrong", small, "--csv", "2 s, 200 MB");
    Run ofLarge = check("100,000 children, nothing wrong", large, "--csv", "200 MB");
    Path broken = folder.resolve("broken.xml");
    breakAll(large, broken);
    check("100,000 children, every one wrong, --csv", broken, "--csv", "512 MB");
    check("100,000 children, every one wrong, --html", broken, "--html", "512 MB");
    check("100,000 children, every one wrong, --xlsx", broken, "--xlsx", "512 MB");
    System.out.printf(
        Locale.ROOT,
        "%nTen times the children take %.1f times the processor and %.1f times the memory.%n",
        ofLarge.processor() / ofSmall.processor(),
        (double) ofLarge.megabytes() / ofSmall.megabytes());
  }

  /** The same of children looked after. */
  private void measureCare() throws Exception {
    System.out.printf("Load of the machine: %s; the program starts in %.2f s.%n", load(), start);
    System.out.println("\n| children looked after, all rules of 2025/26 | s after the start | processor s | peak MB | to hold |");
    System.out.println("|---|---|---|---|---|");
    Run ofSmall = check("5,000 children", CareReturns.write(folder, "care", 5_000), "--csv", "2 s");
    Run ofLarge = check("50,000 children", CareReturns.write(folder, "care-large", 50_000), "--csv", "");
    check("100,000 children", CareReturns.write(folder, "care-largest", 100_000), "--csv", "512 MB");
    System.out.printf(
        Locale.ROOT,
        "%nTen times the children take %.1f times the processor.%n",
        ofLarge.processor() / ofSmall.processor());
  }

  /** Of each child the referral, the sex, the ethnic group and the source. */
  private static void breakAll(Path from, Path to) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(from);
        BufferedWriter out = Files.newBufferedWriter(to)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(
            line.replace("<CINreferralDate>2025", "<CINreferralDate>2035")
                .replace("<Sex>", "<Sex>X")
                .replace("<Ethnicity>", "<Ethnicity>Q")
                .replace("<ReferralSource>", "<ReferralSource>Z"));
        out.newLine();
      }
    }
  }

  private Run check(String what, Path returned, String form, String held) throws Exception {
    Run run = run("check", returned.toString(), form + "=" + folder.resolve("found"));
    System.out.printf(
        Locale.ROOT, "| %s | %.2f | %.2f | %d | %s |%n",
 what, run.seconds() - start, run.processor(), run.megabytes(), held);
    return new Run(run.seconds() - start, run.processor(), run.megabytes());
  }

  /** In a program of its own, started as <code>./run</code> starts it. */
  private static Run run(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmn32m",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.openmash.OpenMash",
                "returns"));
    command.addAll(List.of(arguments));
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    long peak = 0;
    double processor = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.pid()));
      processor =
          process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
      Thread.sleep(5);
    }
    return new Run((System.nanoTime() - begun) / 1e9, processor, peak / 1024);
  }

  /** The most it ever held, in kilobytes, as the system counts it. */
  private static long peak(long process) {
    try {
      return Files.readString(Path.of("/proc/%d/status".formatted(process)))
          .lines()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).replaceFirst("(\\S+ \\S+ \\S+).*\\s*", "$1");
  }
}
