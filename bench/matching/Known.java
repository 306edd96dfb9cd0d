import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Findings;
import org.openmash.person.matching.PersonIndex;
import org.openmash.person.matching.Score;

/** An index full of made-up people, and those of them who are asked for. */
final class Known {

  private static final int ASKED_FOR = 12_000;
  private static final int A_GROUP = 2000;
  private static final int HOUSEHOLDS = 50_000;

  final NameLists names;
  final County county;
  final int people;
  final long seed;
  final PersonIndex<Integer> index = new PersonIndex<>();
  final List<County.Person> some = new ArrayList<>();
  final List<County.Person> children = new ArrayList<>();
  final Map<String, List<County.Person>> groups = new TreeMap<>();
  final List<List<County.Person>> households = new ArrayList<>();
  private final Random random = new Random(20260303);
  private final int stride;

  /**
   * @param seed 0 for those by whom we judge; others to look at and to choose on
   */
  Known(NameLists names, int people, long seed) {
    this.names = names;
    this.people = people;
    this.seed = seed;
    this.county = new County(names, 7 + 1000 * seed, people);
    this.stride = Math.max(1, people / ASKED_FOR);
  }

  void fill(Table table) {
    long start = System.nanoTime();
    index.putAll(
        Stream.iterate(0, household -> household + 1)
            .map(county::household)
            .takeWhile(members -> members.isEmpty() || members.getFirst().id() < people)
            .peek(this::keep)
            .flatMap(List::stream)
            .map(person -> Map.entry(person.id(), Slips.known(person))));
    table.note(
        "filling, made up meanwhile",
        "%.0f s, %,d people, %d bytes a person"
            .formatted(
                (System.nanoTime() - start) / 1e9, index.size(), index.memory() / index.size()));
  }

  private void keep(List<County.Person> members) {
    for (County.Person person : members) {
      if (person.id() % stride == 0) {
        some.add(person);
        int age = person.born().until(County.TODAY).getYears();
        if (age >= 4 && age <= 9) {
          children.add(person);
        }
      }
      keep(person, groups.computeIfAbsent(person.group(), any -> new ArrayList<>()));
    }
    if (members.size() > 1 && households.size() < HOUSEHOLDS) {
      households.add(members);
    }
  }

  private void keep(County.Person person, List<County.Person> group) {
    if (group.size() < A_GROUP) {
      group.add(person);
    } else if (random.nextInt(50) == 0) {
      group.set(random.nextInt(A_GROUP), person);
    }
  }

  /** The same ones for the same purpose and seed. */
  Random random(int purpose) {
    return new Random(purpose + 1000 * seed);
  }

  Slips slips(int purpose) {
    return new Slips(names, county, random(purpose));
  }

  static boolean isLikely(Candidate<Integer> candidate) {
    return candidate.score().band() == Score.Band.LIKELY;
  }

  /** Where somebody stands among those who were found; -1 where not. */
  static int place(Findings<Integer> findings, int id) {
    for (int i = 0; i < findings.candidates().size(); i++) {
      if (findings.candidates().get(i).id() == id) {
        return i;
      }
    }
    return -1;
  }
}
