import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A made-up county: households of plausible people, the same ones for the same seed. */
final class County {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  /** With a share of households each; a sixth are of another origin than the longest settled. */
  static final String[] GROUPS = {
    "GB", "SA_IN", "SA_PK", "RO", "NG", "GH", "TR", "PT", "LT", "IT", "KE"
  };

  private static final int PEOPLE_A_DISTRICT = 23_000;
  private static final int POSTCODES_A_DISTRICT = 550;

  /** Somebody made up. */
  record Person(
      int id,
      int household,
      String group,
      String forename,
      String middle,
      String surname,
      char sex,
      LocalDate born,
      Home home) {}

  /** Where a household lives. */
  record Home(String house, String street, String town, String postcode) {}

  private final NameLists names;
  private final long seed;
  private final int districts;
  private int nextPerson;

  County(NameLists names, long seed, int people) {
    this.names = names;
    this.seed = seed;
    this.districts = Math.max(4, people / PEOPLE_A_DISTRICT);
  }

  void fill(int people, Consumer<List<Person>> hearer) {
    nextPerson = 0;
    for (int household = 0; nextPerson < people; household++) {
      hearer.accept(household(household));
    }
  }

  List<Person> household(int number) {
    Random random = new Random(seed * 1_000_003 + number * 7919L);
    random.nextInt();
    String group =
        random.nextInt(100) < 83 ? "GB" : GROUPS[1 + random.nextInt(GROUPS.length - 1)];
    return household(number, group, random);
  }

  List<Person> household(int number, String group, Random random) {
    List<Person> members = new ArrayList<>();
    Home home = home(random);
    String surname = surname(group, random);
    int parents = 1940 + random.nextInt(64);
    boolean couple = random.nextInt(100) < 62;
    String other = random.nextInt(100) < 35 ? surname(group, random) : surname;
    add(members, number, group, random, other, 'f', date(parents, random), home);
    if (couple) {
      int year = Math.min(2007, parents + random.nextInt(9) - 3);
      add(members, number, group, random, surname, 'm', date(year, random), home);
    }
    int children = parents < 1965 ? random.nextInt(2) : random.nextInt(4);
    String childrens = random.nextInt(100) < 4 && !other.equals(surname) ? other + "-" + surname : surname;
    LocalDate born = date(Math.min(2024, parents + 20 + random.nextInt(15)), random);
    for (int i = 0; i < children && born.isBefore(TODAY); i++) {
      boolean twin = i > 0 && random.nextInt(1000) < 25;
      LocalDate next = twin ? born : born.plusDays(i == 0 ? 0 : 330 + random.nextInt(1400));
      if (next.isBefore(TODAY)) {
        add(members, number, group, random, childrens, random.nextBoolean() ? 'f' : 'm', next, home);
        born = next;
      }
    }
    return members;
  }

  private void add(
      List<Person> members,
      int number,
      String group,
      Random random,
      String surname,
      char sex,
      LocalDate born,
      Home home) {
    String forename = names.forename(group, sex, born.getYear(), random);
    for (int tries = 0; tries < 5; tries++) {
      // Nobody calls one child Joe and the other Joseph.
      String taken = forename;
      if (members.stream().noneMatch(m -> names.areOne(m.forename(), taken))) {
        break;
      }
      forename = names.forename(group, sex, born.getYear(), random);
    }
    String middle =
        random.nextInt(100) < 55 ? names.forename(group, sex, born.getYear(), random) : "";
    members.add(
        new Person(nextPerson++, number, group, forename, middle, surname, sex, born, home));
  }

  String surname(String group, Random random) {
    return names.surname(group, random);
  }

  Home home(Random random) {
    int district = random.nextInt(districts);
    int place = random.nextInt(POSTCODES_A_DISTRICT);
    String outward = "" + (char) ('A' + district / 20 % 26) + (char) ('A' + district / 520 + 12) + (1 + district % 20);
    String letters = "ABDEFGHJLNPQRSTUWXYZ";
    String inward = "" + place / 400 + letters.charAt(place / 20 % 20) + letters.charAt(place % 20);
    Random street = new Random(district * 1000L + place);
    street.nextInt();
    String name = names.surname("GB", street);
    String kind = List.of("Street", "Road", "Close", "Avenue", "Lane").get(street.nextInt(5));
    String town = names.surname("GB", new Random(district)) + "ton";
    return new Home(String.valueOf(1 + random.nextInt(60)), name + " " + kind, town, outward + " " + inward);
  }

  static LocalDate date(int year, Random random) {
    return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
  }
}
