import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up people of the past as an old register has them: one column for the whole name, titles,
 * years without days, birthplaces, several occupations, and many rows of each person, ever more of
 * which is wrong. Writes id, the name in one column and in two, dob, birth_place, postcode, gender,
 * occupation; the id says whose row it is.
 */
final class Gentry {

  private static final String[] TRADES = {
    "politician", "military officer", "cricketer", "painter", "writer", "cleric", "actor", "lawyer", "botanist",
    "physician", "engineer", "architect", "composer", "poet", "journalist", "footballer", "merchant", "banker",
    "historian", "diplomat", "judge", "novelist", "sculptor", "priest", "naval officer", "rower", "photographer",
    "chemist", "geologist", "explorer", "missionary", "teacher", "philosopher", "astronomer", "printer", "publisher",
    "translator", "musician", "singer", "surgeon", "soldier", "farmer", "peer", "landowner", "antiquary", "economist",
    "mathematician", "zoologist", "illustrator", "engraver", "bishop", "barrister", "university teacher", "entomologist"
  };

  /** Somebody, with what is said of them besides. */
  private record Person(
      int id,
      String forename,
      List<String> middles,
      String surname,
      String former,
      String title,
      boolean isMan,
      int year,
      int month,
      int day,
      Place born,
      String county,
      List<String> postcodes,
      List<String> trades) {}

  private record Place(String name, String county, String outward) {}

  private final NameLists names;
  private final Random random;
  private final List<Place> places = new ArrayList<>();
  private final Row row = new Row();

  private Gentry(NameLists names, long seed) {
    this.names = names;
    this.random = new Random(seed);
    for (int i = 0; i < 900; i++) {
      String end = List.of("ton", "ham", "bury", "ford", "ley", "wick", "by", "mouth").get(i % 8);
      String county = List.of("shire", "land", "sex").get(i % 3);
      places.add(
          new Place(
              names.surname("GB", random) + end,
              names.surname("GB", new Random(i % 45)) + county,
              "" + (char) ('a' + i % 23) + (char) ('a' + i / 23 % 19) + (1 + i % 28)));
    }
  }

  public static void main(String[] arguments) throws IOException {
    NameLists names = new NameLists(Path.of(arguments[0]));
    new Gentry(names, Long.parseLong(arguments[3]))
        .write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void write(Path file, int rows) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("unique_id,full_name,first_name,surname,dob,birth_place,postcode,gender,occupation\n");
      int written = 0;
      Person before = person(0, null);
      for (int id = 0; written < rows; id++) {
        Person person = person(id, random.nextInt(100) < 12 ? before : null);
        int many = 1 + Math.min(24, (int) Math.round(Math.abs(9 + random.nextGaussian() * 5)));
        for (int i = 0; i < many && written < rows; i++, written++) {
          out.write(row.of(person, i, Math.min(14, random.nextInt(1 + i * 3 / 2))));
        }
        before = person;
      }
    }
  }

  /** Somebody new, or a son or daughter of the one before. */
  private Person person(int id, Person parent) {
    boolean isMan = random.nextInt(100) < 82;
    int year = parent == null ? 1500 + (int) (450 * Math.sqrt(random.nextDouble())) : parent.year() + 18 + random.nextInt(25);
    String surname = parent == null ? surname() : parent.surname();
    String forename = parent != null && isMan && random.nextInt(100) < 25 ? parent.forename() : forename(isMan);
    List<String> middles = new ArrayList<>();
    while (random.nextInt(100) < 45 && middles.size() < 3) {
      middles.add(random.nextInt(4) == 0 ? surname() : forename(isMan));
    }
    Place born = parent == null || random.nextInt(3) == 0 ? place() : parent.born();
    List<String> postcodes = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      postcodes.add(born.outward() + " " + random.nextInt(10) + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)));
    }
    List<String> trades = new ArrayList<>();
    do {
      trades.add(TRADES[(int) (TRADES.length * Math.pow(random.nextDouble(), 1.7))]);
    } while (random.nextInt(100) < 40);
    return new Person(
        id, forename, middles, surname, random.nextInt(isMan ? 12 : 2) == 0 ? surname() : "", title(born, isMan), isMan,
        year, 1 + random.nextInt(12), 1 + random.nextInt(28), born, born.county(), postcodes, trades);
  }

  /** The commonest names were commoner still. */
  private String forename(boolean isMan) {
    char sex = isMan ? 'm' : 'f';
    return names.common(sex, random);
  }

  private String surname() {
    return names.surname("GB", random);
  }

  private Place place() {
    return places.get((int) (places.size() * Math.pow(random.nextDouble(), 3)));
  }

  private String title(Place born, boolean isMan) {
    if (random.nextInt(100) < 75) {
      return "";
    }
    String of = random.nextInt(3) == 0 ? " of " + born.name() : "";
    return switch (random.nextInt(4)) {
      case 0 -> ", " + (1 + random.nextInt(9)) + "th baronet";
      case 1 -> ", " + (1 + random.nextInt(9)) + "th " + (isMan ? "baron " : "baroness ") + surname() + of;
      case 2 -> ", " + (isMan ? "earl" : "countess") + " of " + place().name();
      default -> of;
    };
  }

  /** One row of somebody, with so much wrong. */
  private final class Row {

    private String forename = "";
    private String middle = "";
    private String surname = "";
    private String title = "";
    private String dob = "";
    private String place = "";
    private String postcode = "";
    private String gender = "";
    private String trade = "";

    String of(Person person, int number, int wrong) {
      forename = person.forename();
      middle = String.join(" ", person.middles());
      surname = person.surname();
      title = person.title();
      dob = date(person.year(), person.month(), person.day());
      if (person.id() % 7 == 0) {
        dob = date(person.year(), 1, 1);
      }
      place = person.born().name();
      postcode = person.postcodes().getFirst();
      gender = person.isMan() ? "male" : "female";
      trade = person.trades().getFirst();
      for (int i = 0; i < wrong; i++) {
        spoil(person);
      }
      String full = (forename + " " + middle + " " + surname).replaceAll(" +", " ").strip() + title;
      if (wrong > 0 && random.nextInt(40) == 0) {
        full = surname + ", " + forename + " " + middle;
      }
      return String.join(",", "g" + person.id() + "-" + number, quoted(full), forename, surname, dob, place, postcode, gender, trade) + "\n";
    }

    private void spoil(Person person) {
      switch (random.nextInt(26)) {
        case 0 -> forename = Letters.typo(forename, random);
        case 1 -> surname = Letters.typo(surname, random);
        case 2 -> forename = names.nicknames(person.forename()).isEmpty() ? forename.substring(0, Math.min(1, forename.length())) : names.nicknames(person.forename()).get(random.nextInt(names.nicknames(person.forename()).size()));
        case 3 -> forename = person.middles().isEmpty() ? Gentry.this.forename(person.isMan()) : person.middles().getFirst();
        case 4 -> surname = person.former().isEmpty() ? Letters.respelt(surname, random) : person.former();
        case 5 -> forename = Letters.respelt(forename, random);
        case 6, 7 -> middle = "";
        case 8 -> title = "";
        case 9 -> {
          String kept = forename;
          forename = surname;
          surname = kept;
        }
        case 10 -> forename = forename.isEmpty() ? "" : forename.substring(0, 1);
        case 11, 12 -> dob = "";
        case 13 -> dob = date(person.year(), 1, 1);
        case 14 -> dob = date(person.year() + random.nextInt(5) - 2, person.month(), person.day());
        case 15 -> dob = date(person.year(), person.day() > 12 ? person.month() : person.day(), person.day() > 12 ? 1 + random.nextInt(28) : person.month());
        case 16 -> dob = random.nextInt(3) == 0 ? String.valueOf(person.year()) : Letters.digit(dob, random);
        case 17 -> place = "";
        case 18 -> place = random.nextInt(2) == 0 ? person.county() : Gentry.this.place().name();
        case 19, 20 -> postcode = person.postcodes().get(random.nextInt(person.postcodes().size()));
        case 21 -> postcode = "";
        case 22 -> postcode = Letters.typo(postcode, random);
        case 23 -> gender = random.nextInt(4) == 0 ? gender.equals("male") ? "female" : "male" : "";
        case 24 -> trade = "";
        default -> trade = person.trades().get(random.nextInt(person.trades().size()));
      }
    }

    private static String date(int year, int month, int day) {
      return "%04d-%02d-%02d".formatted(year, month, day);
    }

    private static String quoted(String text) {
      return text.contains(",") ? '"' + text + '"' : text;
    }
  }
}
