package org.openmash.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.OpenMash;

/** The real program as a process of its own, as whoever runs the hub meets it. */
public final class Program implements AutoCloseable {

  private static final Pattern READY =
      Pattern.compile("(?m)^OpenMASH is ready: http://localhost:(\\d+)");
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts it with these words on its command line and waits for nothing. */
  public static Program start(String... words) throws IOException {
    sharePostgres(List.of(words));
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(words),
                OpenMash.class.getName()));
    line.addAll(List.of(words));
    Path directory = Files.createDirectories(Path.of("target/programs"));
    Path out = Files.createTempFile(directory, "program", ".out");
    Path err = Files.createTempFile(directory, "program", ".err");
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Program(builder.start(), out, err);
  }

  /** What this run unpacked already is not unpacked again for each new directory. */
  private static void sharePostgres(List<String> words) throws IOException {
    int data = words.indexOf("--data");
    Path unpacked =
        Path.of(
            "target/test-database-"
                + System.getProperty("openmash.test.process", "1")
                + "/postgres-programs");
    Path home = data < 0 ? unpacked : Path.of(words.get(data + 1));
    Path ours = home.resolve("postgres-programs");
    if (data < 0
        || !Files.isWritable(home)
        || Files.exists(ours)
        || !Files.exists(unpacked.resolve("unpacked"))) {
      return;
    }
    try (Stream<Path> all = Files.walk(unpacked)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        Path there = ours.resolve(unpacked.relativize(one).toString());
        Files.copy(one, there, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** The tests' own pages are there only when one of them is asked for. */
  private static String classPath(String... words) {
    String all = System.getProperty("java.class.path");
    return String.join(" ", words).contains("--openmash.test.")
        ? all
        : Arrays.stream(all.split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
  }

  /** Waits until it says that it is ready; the port of its pages. */
  public int ready() throws IOException, InterruptedException {
    long limit = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < limit) {
      Matcher ready = READY.matcher(Files.readString(out));
      if (ready.find()) {
        return Integer.parseInt(ready.group(1));
      }
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    throw new IllegalStateException("the program did not become ready: " + said() + complained());
  }

  /** Waits for its end; its exit code. */
  public int ended() throws InterruptedException {
    if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the program did not end");
    }
    return process.exitValue();
  }

  public String said() throws IOException {
    return Files.readString(out);
  }

  public String complained() throws IOException {
    return Files.readString(err);
  }

  /** SIGTERM. */
  public void terminate() {
    process.destroy();
  }

  /** kill -9. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
