import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names with their frequencies, by group, sex and year of birth. */
final class NameLists {

  /** Values drawn by weight. */
  static final class Drawn {
    private final List<String> names = new ArrayList<>();
    private double[] sums = new double[64];

    void add(String name, double weight) {
      if (names.size() + 1 >= sums.length) {
        sums = Arrays.copyOf(sums, sums.length * 2);
      }
      sums[names.size() + 1] = sums[names.size()] + weight;
      names.add(name);
    }

    String draw(Random random) {
      double at = random.nextDouble() * sums[names.size()];
      int place = Arrays.binarySearch(sums, 1, names.size() + 1, at);
      return names.get(Math.min(names.size() - 1, (place < 0 ? -place - 1 : place) - 1));
    }
  }

  private final Map<String, Drawn> forenames = new HashMap<>();
  private final Map<String, Drawn> surnames = new HashMap<>();
  private final Map<String, List<String>> nicknames = new HashMap<>();

  NameLists(Path folder) throws IOException {
    for (String line : rows(folder.resolve("forenames.tsv"))) {
      String[] cells = line.split("\t");
      forenames
          .computeIfAbsent(cells[0] + cells[1] + cells[2], any -> new Drawn())
          .add(cells[3], Double.parseDouble(cells[4]));
    }
    for (String line : rows(folder.resolve("surnames.tsv"))) {
      String[] cells = line.split("\t");
      surnames
          .computeIfAbsent(cells[0], any -> new Drawn())
          .add(cells[1], Double.parseDouble(cells[2]));
    }
    for (String line : rows(folder.resolve("nicknames.csv"))) {
      String[] cells = line.split(",");
      nicknames.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(cells[2]);
    }
  }

  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).toList();
  }

  String forename(String group, char sex, int year, Random random) {
    int band = 0;
    if (group.equals("GB")) {
      for (int start : new int[] {1944, 1954, 1964, 1974, 1984, 1990, 1995, 2000, 2005, 2010, 2015}) {
        band = year >= start ? start : band == 0 ? 1944 : band;
      }
    }
    return forenames.get(group + sex + band).draw(random);
  }

  /** A forename of the past: the commonest were commoner still. */
  String common(char sex, Random random) {
    String name = forenames.get("GB" + sex + "1944").draw(random);
    for (int tries = 0; tries < 3 && !usual(sex).contains(name); tries++) {
      name = forenames.get("GB" + sex + "1944").draw(random);
    }
    return name;
  }

  private List<String> usual(char sex) {
    List<String> all = forenames.get("GB" + sex + "1944").names;
    return all.subList(0, Math.min(40, all.size()));
  }

  String surname(String group, Random random) {
    return surnames.get(group).draw(random);
  }

  boolean areOne(String one, String other) {
    return one.equals(other) || nicknames(one).contains(other) || nicknames(other).contains(one);
  }

  List<String> nicknames(String forename) {
    return nicknames.getOrDefault(forename, List.of());
  }
}
