import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.openmash.person.matching.Scanned;

/** Adds some people again, with things wrong, and looks through everybody for pairs. */
final class Duplicates implements Measure {

  private static final int COPIES = 5000;

  private final Known known;

  Duplicates(Known known) {
    this.known = known;
  }

  @Override
  public void measure(Table table) {
    Slips slips = known.slips(8);
    known.index.putAll(
        known.some.stream()
            .limit(COPIES)
            .map(person -> Map.entry(-1 - person.id(), slips.said(person, person.id() % 3))));
    AtomicInteger found = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    long start = System.nanoTime();
    double before = processors();
    Scanned scanned =
        known.index.duplicates(
            0.5, pair -> (pair.one() == -1 - pair.other() ? found : wrong).incrementAndGet(), done -> {});
    double minutes = (System.nanoTime() - start) / 6e10;
    double busy = (processors() - before) / 60;
    table.row(
        "everybody looked through for duplicates, minutes by the clock",
        "at most 3 (1M)",
        "%.1f (%.1f of processor on %d)"
            .formatted(minutes, busy, Runtime.getRuntime().availableProcessors()),
        minutes <= 3);
    table.note(
        "of %,d copies".formatted(COPIES),
        "%,d found, %,d other pairs; not compared: %s"
            .formatted(found.get(), wrong.get(), scanned.passedOver()));
  }

  private static double processors() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
