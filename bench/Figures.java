import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** The table, and what it cost the hub and its database in processor time. */
final class Figures {

  private final ProcessHandle hub;
  private final Path data;
  private final List<String> lines = new ArrayList<>();

  Figures(long hub, Path data) {
    this.hub = ProcessHandle.of(hub).orElseThrow();
    this.data = data;
  }

  /** What one measure took. */
  interface Measure {
    List<Long> nanos() throws Exception;
  }

  /**
   * Measures and notes a line.
   *
   * @param weight of a page as it crosses the network; 0 where there is none
   * @param budget of the 95th percentile in milliseconds; 0 where there is none
   */
  void measure(String what, int weight, int weightBudget, int budget, Measure measure)
      throws Exception {
    double before = cpuSeconds();
    List<Long> nanos = measure.nanos();
    double cpu = (cpuSeconds() - before) * 1000 / Math.max(1, nanos.size());
    note(what, nanos, cpu, weight, weightBudget, budget);
  }

  /** Times that were taken within another measure. */
  void note(String what, int budget, List<Long> nanos) {
    note(what, nanos, Double.NaN, 0, 0, budget);
  }

  private void note(
      String what, List<Long> nanos, double cpu, int weight, int weightBudget, int budget) {
    double p95 = millis(nanos, 0.95);
    boolean met =
        (budget == 0 || p95 <= budget) && (weightBudget == 0 || weight <= weightBudget * 1024);
    String budgets =
        (budget == 0 ? "" : "p95 " + budget + " ms")
            + (weightBudget == 0 ? "" : (budget == 0 ? "" : ", ") + weightBudget + " KB");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-42s %6d %8.1f %8.1f %8.1f %8s %9s  %-18s %s",
            what,
            nanos.size(),
            millis(nanos, 0.5),
            p95,
            millis(nanos, 0.99),
            Double.isNaN(cpu) ? "" : String.format(Locale.ROOT, "%.1f", cpu),
            weight == 0 ? "" : String.format(Locale.ROOT, "%,d", weight),
            budgets,
            budgets.isEmpty() ? "" : met ? "met" : "NOT MET"));
    System.err.println(lines.getLast());
  }

  void say(String line) {
    lines.add(line);
    System.err.println(line);
  }

  /** Once without noting it: what is compiled and read on first use is no figure. */
  static <T> T once(Callable<T> work) throws Exception {
    return work.call();
  }

  void print(String about) throws Exception {
    System.out.println(about);
    System.out.printf(
        "Load of the machine (1, 5, 15 minutes): %s; %d processors%n",
        Files.readString(Path.of("/proc/loadavg")).replaceFirst("(\\S+ \\S+ \\S+).*\\s*", "$1"),
        Runtime.getRuntime().availableProcessors());
    System.out.printf(
        "%-42s %6s %8s %8s %8s %8s %9s  %-18s %s%n",
        "what", "n", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "bytes", "to hold", "");
    lines.forEach(System.out::println);
  }

  static double millis(List<Long> nanos, double share) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)) / 1e6;
  }

  /** Of the hub and of every process of its database that lives. */
  private double cpuSeconds() throws Exception {
    long postmaster =
        Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
    double all = seconds(hub);
    ProcessHandle database = ProcessHandle.of(postmaster).orElseThrow();
    all += seconds(database);
    for (ProcessHandle each : database.descendants().toList()) {
      all += seconds(each);
    }
    return all;
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(0.0);
  }
}
