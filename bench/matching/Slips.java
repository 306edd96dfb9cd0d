import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openmash.person.matching.Birth;
import org.openmash.person.matching.Facts;

/** What somebody says of a person whom they half know: so many things wrong, of twenty kinds. */
final class Slips {

  /** Slips of the pen are commoner than what takes a whole fact away. */
  private static final int[] KINDS = {
    0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 9, 10, 10, 11, 12, 13, 14, 14, 15, 15, 16, 17, 18, 19
  };

  private final NameLists names;
  private final County county;
  private final Random random;

  private String forename = "";
  private String middle = "";
  private String surname = "";
  private char sex;
  private int year;
  private int month;
  private int day;
  private County.Home home = new County.Home("", "", "", "");

  Slips(NameLists names, County county, Random random) {
    this.names = names;
    this.county = county;
    this.random = random;
  }

  /** Without identifiers; many without middle name, sex or house. */
  Facts said(County.Person person, int errors) {
    forename = person.forename();
    surname = person.surname();
    middle = random.nextInt(100) < 40 ? person.middle() : "";
    sex = random.nextInt(100) < 70 ? person.sex() : '?';
    year = person.born().getYear();
    month = person.born().getMonthValue();
    day = person.born().getDayOfMonth();
    home = person.home();
    if (random.nextInt(100) < 40) {
      home = new County.Home("", "", "", home.postcode());
    }
    Set<Integer> made = new HashSet<>();
    while (made.size() < errors) {
      int kind = KINDS[random.nextInt(KINDS.length)];
      if (!made.contains(kind) && make(kind, person)) {
        made.add(kind);
      }
    }
    return facts();
  }

  private Facts facts() {
    Facts facts = Facts.NONE.with(Facts.Name.of(forename, middle, surname));
    if (year > 0) {
      facts = facts.with(new Birth.On(year, month, day));
    }
    if (sex != '?') {
      facts = facts.with(sex == 'f' ? Facts.Sex.FEMALE : Facts.Sex.MALE);
    }
    return facts.with(
        new Facts.Address(home.house(), home.street(), home.town(), home.postcode(), ""));
  }

  private boolean make(int kind, County.Person person) {
    String before = forename + '|' + surname + '|' + year + month + '/' + day + home + sex;
    switch (kind) {
      case 0 -> forename = typo(forename);
      case 1 -> surname = typo(surname);
      case 2 -> forename = respelt(forename);
      case 3 -> surname = respelt(surname);
      case 4 -> forename = nickname(forename);
      case 5 -> {
        String kept = forename;
        forename = surname;
        surname = kept;
      }
      case 6 -> surname = county.surname(person.group(), random);
      case 7 -> forename = person.middle().isEmpty() ? forename : person.middle();
      case 8 -> forename = forename.substring(0, 1);
      case 9 -> swapDay();
      case 10 -> wrongDigit();
      case 11 -> year += year > 0 ? random.nextBoolean() ? 1 : -1 : 0;
      case 12 -> day = year == 0 ? day : day > 1 && day < 28 ? day + (random.nextBoolean() ? 1 : -1) : 15;
      case 13 -> year = 0;
      case 14 -> home = postcode(typo(home.postcode().toLowerCase()));
      case 15 -> home = county.home(random);
      case 16 -> home = postcode("");
      case 17 -> sex = sex == '?' ? '?' : sex == 'f' ? 'm' : 'f';
      case 18 -> surname = surname.contains("-") ? surname.split("-")[random.nextInt(2)] : surname;
      case 19 -> {
        day = year == 0 ? day : 1;
        month = year == 0 ? month : 1;
      }
      default -> throw new IllegalArgumentException();
    }
    return !before.equals(forename + '|' + surname + '|' + year + month + '/' + day + home + sex);
  }

  private County.Home postcode(String postcode) {
    return home.postcode().isEmpty()
        ? home
        : new County.Home(home.house(), home.street(), home.town(), postcode);
  }

  private void swapDay() {
    if (year > 0 && day <= 12) {
      int kept = day;
      day = month;
      month = kept;
    }
  }

  private void wrongDigit() {
    if (year > 0) {
      switch (random.nextInt(3)) {
        case 0 -> year = year / 10 * 10 + random.nextInt(10);
        case 1 -> month = 1 + random.nextInt(9);
        default -> day = Math.clamp(day / 10 * 10 + random.nextInt(10), 1, 28);
      }
    }
  }

  String typo(String word) {
    return Letters.typo(word, random);
  }

  String respelt(String word) {
    return Letters.respelt(word, random);
  }

  String nickname(String word) {
    List<String> all = names.nicknames(word);
    return all.isEmpty() ? word : all.get(random.nextInt(all.size()));
  }

  /** "Tyler Smyth, about six, NN5". */
  Facts scrap(County.Person child) {
    forename = child.forename();
    surname = random.nextInt(100) < 5 ? "" : child.surname();
    if (random.nextInt(100) < 42) {
      switch (random.nextInt(5)) {
        case 0 -> forename = typo(forename);
        case 1 -> surname = typo(surname);
        case 2 -> forename = respelt(forename);
        case 3 -> surname = respelt(surname);
        default -> forename = nickname(forename);
      }
    }
    int age = child.born().until(County.TODAY).getYears() + random.nextInt(3) - 1;
    return Facts.NONE
        .with(Facts.Name.of(forename, "", surname))
        .with(Birth.Between.about(Math.max(0, age), County.TODAY))
        .with(Facts.Address.postcode(child.home().postcode().split(" ")[0]));
  }

  static Facts known(County.Person person) {
    LocalDate born = person.born();
    County.Home home = person.home();
    return Facts.NONE
        .with(Facts.Name.of(person.forename(), person.middle(), person.surname()))
        .with(Birth.On.of(born))
        .with(person.sex() == 'f' ? Facts.Sex.FEMALE : Facts.Sex.MALE)
        .with(new Facts.Address(home.house(), home.street(), home.town(), home.postcode(), ""));
  }
}
