import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What was aimed at beside what is, a line at a time, with whether it is met. */
final class Table {

  private int met;
  private int all;

  void head(String about) {
    System.out.printf("Load of the machine: %s; times are the processor's.%n%n", load());
    System.out.printf("| measure (%s) | target | measured | |%n|---|---|---|---|%n", about);
  }

  private static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).replaceFirst("(\\S+ \\S+ \\S+).*\\s*", "$1");
    } catch (IOException e) {
      return "unknown";
    }
  }

  void row(String measure, String target, String measured, boolean isMet) {
    all++;
    met += isMet ? 1 : 0;
    line(measure, target, measured, isMet ? "met" : "NOT MET");
  }

  /** What is only told. */
  void note(String measure, String measured) {
    line(measure, "–", measured, "");
  }

  private static void line(String measure, String target, String measured, String verdict) {
    System.out.printf("| %s | %s | %s | %s |%n", measure, target, measured, verdict);
  }

  void atLeast(String measure, double target, double share) {
    row(measure, "at least " + number(target), number(share), share >= target);
  }

  void atMost(String measure, double target, double share) {
    row(measure, "at most " + number(target), number(share), share <= target);
  }

  void times(String what, Times times, double target) {
    row(
        what + ", ms, p50 / p95 / p99",
        "p95 at most " + target,
        String.format(
            Locale.ROOT, "%.2f / %.2f / %.2f", times.millis(50), times.millis(95), times.millis(99)),
        times.millis(95) <= target);
  }

  void end() {
    System.out.printf("%n%d of %d met. Load at the end: %s.%n", met, all, load());
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
