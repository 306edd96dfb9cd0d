import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Facts;

/** Where "likely" would have to begin for one stranger in a hundred, and who would be found then. */
final class Line implements Measure {

  private static final int QUERIES = 6_000;

  private final Known known;

  Line(Known known) {
    this.known = known;
  }

  @Override
  public void measure(Table table) {
    List<Double> strangers = strangers();
    double line = strangers.get(strangers.size() * 99 / 100);
    StringBuilder found = new StringBuilder();
    for (int errors = 2; errors <= 3; errors++) {
      List<Double> right = right(errors);
      long beyond = right.stream().filter(score -> score > line).count();
      found.append(String.format(Locale.ROOT, "; %d wrong %.4f", errors, beyond / (double) QUERIES));
    }
    table.note(
        "were likely what one stranger in a hundred is beyond",
        String.format(Locale.ROOT, "beyond %.3f%s", line, found));
  }

  private List<Double> strangers() {
    Slips slips = known.slips(10);
    County others = new County(known.names, 98 + 1000 * known.seed, known.people);
    List<Double> best = new ArrayList<>();
    for (int household = 0; best.size() < QUERIES; household++) {
      for (County.Person person : others.household(household)) {
        List<Candidate<Integer>> candidates =
            known.index.lookUp(slips.said(person, best.size() % 4)).candidates();
        best.add(candidates.isEmpty() ? 0 : candidates.getFirst().probability());
      }
    }
    Collections.sort(best);
    return best;
  }

  private List<Double> right(int errors) {
    Slips slips = known.slips(11 + errors);
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      County.Person person = known.some.get(i % known.some.size());
      Facts said = slips.said(person, errors);
      List<Candidate<Integer>> candidates = known.index.lookUp(said).candidates();
      scores.add(
          candidates.stream()
              .filter(each -> each.id() == person.id())
              .mapToDouble(Candidate::probability)
              .findFirst()
              .orElse(0));
    }
    return scores;
  }
}
