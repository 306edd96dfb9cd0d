import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.openmash.person.matching.Evidence;
import org.openmash.person.matching.Field;
import org.openmash.person.matching.Level;
import org.openmash.person.matching.PersonIndex;

/** Counts how far made-up people agree with themselves, with relatives and with strangers. */
final class Learning {

  private final Map<Field, Map<Level, long[]>> counts = new TreeMap<>();

  public static void main(String[] arguments) throws Exception {
    new Learning().learn(new NameLists(Path.of(arguments[0])), 100_000);
  }

  private void learn(NameLists names, int people) {
    County county = new County(names, 21, people);
    PersonIndex<Integer> index = new PersonIndex<>();
    List<List<County.Person>> households = new ArrayList<>();
    county.fill(people, households::add);
    index.putAll(
        households.stream().flatMap(List::stream).map(p -> Map.entry(p.id(), Slips.known(p))));
    Random random = new Random(22);
    Slips slips = new Slips(names, county, random);
    for (int i = 0; i < 20_000; i++) {
      List<County.Person> members = households.get(random.nextInt(households.size()));
      County.Person person = members.get(random.nextInt(members.size()));
      index.put(-1, slips.said(person, Math.min(3, random.nextInt(5))));
      count(index, person.id(), 0);
      for (County.Person other : members) {
        if (other != person) {
          count(index, other.id(), 1);
        }
      }
      for (int j = 0; j < 10; j++) {
        List<County.Person> strangers = households.get(random.nextInt(households.size()));
        if (strangers != members) {
          count(index, strangers.get(random.nextInt(strangers.size())).id(), 2);
        }
      }
    }
    print();
  }

  private void count(PersonIndex<Integer> index, int other, int whose) {
    for (Evidence part : index.compare(-1, other).orElseThrow().parts()) {
      counts
          .computeIfAbsent(part.field(), any -> new TreeMap<>())
          .computeIfAbsent(part.level(), any -> new long[3])[whose]++;
    }
  }

  private void print() {
    counts.forEach(
        (field, levels) -> {
          long[] all = new long[3];
          levels.values().forEach(seen -> add(all, seen));
          levels.forEach(
              (level, seen) ->
                  System.out.printf(
                      Locale.ROOT,
                      "%-12s %-10s %.5f %.6f %.5f%n",
                      field,
                      level,
                      seen[0] / (double) Math.max(1, all[0]),
                      seen[2] / (double) Math.max(1, all[2]),
                      seen[1] / (double) Math.max(1, all[1])));
        });
  }

  private static void add(long[] all, long[] seen) {
    for (int i = 0; i < 3; i++) {
      all[i] += seen[i];
    }
  }
}
