import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Measures a hub that runs, from outside, as its people meet it: <code>Bench ADDRESS PID DATA
 * [ONLY
 * [FILL]]</code>; bench/run calls it.
 */
final class Bench {

  /** One thing that is measured. */
  interface Part {
    void measure() throws Exception;
  }

  /** A part and the word that asks for it. */
  private record Named(String word, Part part) {}

  private Bench() {}

  public static void main(String[] words) throws Exception {
    Path data = Path.of(words[2]);
    Set<String> only =
        words.length > 3 && !words[3].isBlank() ? Set.of(words[3].split(",")) : Set.of();
    try (Rows rows = new Rows(data)) {
      Figures figures = new Figures(Long.parseLong(words[1]), data);
      if (words.length > 4 && !words[4].isBlank()) {
        rows.fill(Integer.parseInt(words[4]));
      }
      for (Named each : parts(words[0], figures, rows)) {
        if (only.isEmpty() || only.contains(each.word())) {
          each.part().measure();
        }
      }
      figures.print(about(rows));
    }
    System.exit(0);
  }

  private static List<Named> parts(String address, Figures figures, Rows rows) {
    return List.of(
        new Named("pages", new Pages(address, figures, rows)),
        new Named("submit", new Submitting(address, figures)),
        new Named("database", new BesidePostgres(address, figures, rows)),
        new Named("batch", new Batch(address, figures, rows, 200)),
        new Named("batch", new Batch(address, figures, rows, 5_000)),
        new Named("arrival", new Arrival(address, figures)),
        new Named("flood", new Flood(address, figures, rows)));
  }

  private static String about(Rows rows) throws Exception {
    return "%s contacts, %s of them open; %s audit lines; PostgreSQL %s"
        .formatted(
            rows.one("select to_char(count(*), 'FM9,999,999') from triage.contact"),
            rows.one("select count(*) from triage.contact where state in ('WAITING', 'TAKEN')"),
            rows.one("select to_char(count(*), 'FM999,999,999') from audit.line"),
            rows.one("show server_version"));
  }
}
