import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Measures matching on made-up people and prints what was aimed at beside what is:
 * <code>MatchingBench NAMES_DIR PEOPLE [PARTS]</code>; bench/matching/run calls it.
 */
final class MatchingBench {

  /** A thousandth more or less is then no chance. */
  private static final int QUERIES = Integer.getInteger("queries", 10_000);

  private static final boolean EXHAUSTIVE = Boolean.getBoolean("exhaustive");

  private MatchingBench() {}

  private record Part(String word, Supplier<Measure> measure) {}

  public static void main(String[] words) throws Exception {
    int people = Integer.parseInt(words[1]);
    Set<String> only = words.length > 2 && !words[2].isBlank() ? Set.of(words[2].split(",")) : Set.of();
    Known known = new Known(new NameLists(Path.of(words[0])), people, Long.getLong("seed", 0));
    Table table = new Table();
    table.head("%,d people".formatted(people));
    known.fill(table);
    for (Part part : parts(known)) {
      if (only.isEmpty() || only.contains(part.word())) {
        part.measure().get().measure(table);
      }
    }
    table.end();
  }

  private static List<Part> parts(Known known) {
    return List.of(
        new Part("recall", () -> new Recall(known, QUERIES, EXHAUSTIVE)),
        new Part("strangers", () -> new Strangers(known, QUERIES)),
        new Part("line", () -> new Line(known)),
        new Part("scraps", () -> new Scraps(known)),
        new Part("relatives", () -> new Relatives(known)),
        new Part("unborn", () -> new Unborn(known)),
        new Part("origins", () -> new Origins(known)),
        new Part("changes", () -> new Changes(known)),
        new Part("duplicates", () -> new Duplicates(known)));
  }
}
