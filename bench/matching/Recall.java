import java.util.Map;
import java.util.TreeMap;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Facts;
import org.openmash.person.matching.Findings;

/** Asks for people with things wrong: are they among the ten, first, and shown as likely? */
final class Recall implements Measure {

  private static final int ASKED = Integer.MIN_VALUE;
  private static final double[] LIKELY = {1, 1, 0.985, 0.90};

  private final Known known;
  private final int queries;
  private final boolean exhaustive;
  private final Map<Slip, int[]> missed = new TreeMap<>();
  private final Times times = new Times();

  private static final class Counts {
    private int among;
    private int first;
    private int likely;
    private int fewBetter;
  }

  /**
   * @param exhaustive whoever is not found is weighed against everybody: seconds each
   */
  Recall(Known known, int queries, boolean exhaustive) {
    this.known = known;
    this.queries = queries;
    this.exhaustive = exhaustive;
  }

  @Override
  public void measure(Table table) {
    double[] target =
        known.people > 2_000_000
            ? new double[] {1, 1, 0.9995, 0.995}
            : new double[] {1, 1, 0.9995, 0.998};
    Slips slips = known.slips(1);
    warm(slips);
    for (int errors = 0; errors <= 3; errors++) {
      missed.clear();
      Counts counts = ask(slips, errors);
      table.atLeast("recall@10, %d wrong".formatted(errors), target[errors], share(counts.among));
      table.note("first, %d wrong".formatted(errors), Table.number(share(counts.first)));
      if (exhaustive) {
        table.note(
            "recall@10 had everybody been compared, %d wrong".formatted(errors),
            Table.number(share(counts.among + counts.fewBetter)));
      }
      if (errors >= 2) {
        table.atLeast(
            "shown as likely, %d wrong".formatted(errors), LIKELY[errors], share(counts.likely));
        table.note("of them, not likely or not found / all, by what was wrong", words());
      }
    }
    table.times("look-up", times, known.people > 2_000_000 ? 12 : 5);
  }

  /** Every part of the program has run before it is timed. */
  private void warm(Slips slips) {
    for (int i = 0; i < 1000; i++) {
      known.index.lookUp(slips.said(known.some.get(i % known.some.size()), 2));
    }
  }

  private Counts ask(Slips slips, int errors) {
    Counts counts = new Counts();
    for (int i = 0; i < queries; i++) {
      County.Person person = known.some.get((errors * queries + i) % known.some.size());
      Facts said = slips.said(person, errors);
      Findings<Integer> findings = times.of(() -> known.index.lookUp(said));
      requireSums(findings);
      int place = Known.place(findings, person.id());
      boolean likely = place >= 0 && Known.isLikely(findings.candidates().get(place));
      counts.among += place >= 0 ? 1 : 0;
      counts.first += place == 0 ? 1 : 0;
      counts.likely += likely ? 1 : 0;
      counts.fewBetter += exhaustive && place < 0 && isAmongTen(said, person.id()) ? 1 : 0;
      slips.made().forEach(slip -> count(slip, likely));
      if (!likely) {
        Shown.missed(errors, person, said, findings, place, slips.made());
      }
    }
    return counts;
  }

  private void count(Slip slip, boolean likely) {
    int[] seen = missed.computeIfAbsent(slip, any -> new int[2]);
    seen[0] += likely ? 0 : 1;
    seen[1]++;
  }

  private double share(int some) {
    return some / (double) queries;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    missed.forEach(
        (slip, seen) -> words.append("%s %d/%d ".formatted(slip, seen[0], seen[1])));
    return words.toString().toLowerCase().replace('_', ' ');
  }

  /** Whether somebody who was not found would have been, had everybody been compared. */
  private boolean isAmongTen(Facts said, int id) {
    known.index.put(ASKED, said);
    int own = known.index.compare(ASKED, id).orElseThrow().tenths();
    int better = 0;
    for (int other = 0; other < known.people && better < 10; other++) {
      better +=
          other != id && known.index.compare(ASKED, other).orElseThrow().tenths() > own ? 1 : 0;
    }
    known.index.remove(ASKED);
    return better < 10;
  }

  private static void requireSums(Findings<Integer> findings) {
    for (Candidate<Integer> candidate : findings.candidates()) {
      if (candidate.waterfall().tenths() != candidate.score().tenths()) {
        throw new AssertionError("a waterfall does not sum to its score");
      }
    }
  }
}
