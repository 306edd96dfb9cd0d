import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How good a grouping of rows is: pairs found and false, and the same row by row (B³). The truth is
 * in the ids: before the last hyphen, or the number after the first.
 */
final class Clustered {

  private Clustered() {}

  public static void main(String[] arguments) throws IOException {
    UnaryOperator<String> whose =
        arguments.length > 1 && arguments[1].equals("febrl")
            ? id -> id.split("-")[1]
            : id -> id.substring(0, id.lastIndexOf('-'));
    Map<String, Long> truth = new HashMap<>();
    Map<String, Long> found = new HashMap<>();
    Map<String, Long> both = new HashMap<>();
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    List<String[]> rows =
        lines.stream()
            .skip(1)
            .map(line -> line.split(","))
            .map(row -> new String[] {whose.apply(row[0]), row[1]})
            .toList();
    for (String[] row : rows) {
      truth.merge(row[0], 1L, Long::sum);
      found.merge(row[1], 1L, Long::sum);
      both.merge(row[0] + '|' + row[1], 1L, Long::sum);
    }
    double right = pairs(both);
    double precision = right / Math.max(1, pairs(found));
    double recall = right / Math.max(1, pairs(truth));
    double exact = 0;
    double whole = 0;
    for (String[] row : rows) {
      long shared = both.get(row[0] + '|' + row[1]);
      exact += shared / (double) found.get(row[1]) / rows.size();
      whole += shared / (double) truth.get(row[0]) / rows.size();
    }
    System.out.printf(
        Locale.ROOT,
        "%,d rows, %,d people, %,d groups; pairs %.0f of %.0f, false %.0f; P %.4f R %.4f F1 %.4f; B3 P %.4f R %.4f F1 %.4f%n",
        rows.size(), truth.size(), found.size(), right, (double) pairs(truth), pairs(found) - right,
        precision, recall, f1(precision, recall), exact, whole, f1(exact, whole));
  }

  private static long pairs(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  private static double f1(double precision, double recall) {
    return 2 * precision * recall / Math.max(1e-9, precision + recall);
  }
}
