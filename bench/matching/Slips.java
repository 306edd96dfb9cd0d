import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openmash.person.matching.Birth;
import org.openmash.person.matching.Facts;

/** What somebody says of a person whom they half know: so many things wrong, of twenty kinds. */
final class Slips {

  /** Each as often as it is made. */
  private static final List<Slip> DRAWN =
      Arrays.stream(Slip.values())
          .flatMap(slip -> Collections.nCopies(slip.often(), slip).stream())
          .toList();

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
  private final Set<Slip> made = EnumSet.noneOf(Slip.class);

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
    made.clear();
    while (made.size() < errors) {
      Slip slip = DRAWN.get(random.nextInt(DRAWN.size()));
      if (!made.contains(slip) && make(slip, person)) {
        made.add(slip);
      }
    }
    return facts();
  }

  /** What is wrong with what was said last. */
  Set<Slip> made() {
    return EnumSet.copyOf(made);
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

  private boolean make(Slip slip, County.Person person) {
    String before = forename + '|' + surname + '|' + year + month + '/' + day + home + sex;
    switch (slip) {
      case FORENAME_TYPO -> forename = typo(forename);
      case SURNAME_TYPO -> surname = typo(surname);
      case FORENAME_RESPELT -> forename = respelt(forename);
      case SURNAME_RESPELT -> surname = respelt(surname);
      case NICKNAME -> forename = nickname(forename);
      case NAMES_EXCHANGED -> {
        String kept = forename;
        forename = surname;
        surname = kept;
      }
      case ANOTHER_SURNAME -> surname = county.surname(person.group(), random);
      case MIDDLE_NAME_USED -> forename = person.middle().isEmpty() ? forename : person.middle();
      case INITIAL_ONLY -> forename = forename.substring(0, 1);
      case DAY_AND_MONTH_EXCHANGED -> swapDay();
      case WRONG_DIGIT -> wrongDigit();
      case YEAR_BESIDE -> year += year > 0 ? random.nextBoolean() ? 1 : -1 : 0;
      case DAY_BESIDE -> day = year == 0 ? day : day > 1 && day < 28 ? day + (random.nextBoolean() ? 1 : -1) : 15;
      case NO_BIRTHDAY -> year = 0;
      case POSTCODE_TYPO -> home = postcode(typo(home.postcode().toLowerCase()));
      case MOVED -> home = county.home(random);
      case NO_POSTCODE -> home = postcode("");
      case OTHER_SEX -> sex = sex == '?' ? '?' : sex == 'f' ? 'm' : 'f';
      case HALF_A_SURNAME -> surname = surname.contains("-") ? surname.split("-")[random.nextInt(2)] : surname;
      case NEW_YEARS_DAY -> {
        day = year == 0 ? day : 1;
        month = year == 0 ? month : 1;
      }
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
