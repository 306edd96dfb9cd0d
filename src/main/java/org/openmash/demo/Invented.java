package org.openmash.demo;

import java.util.List;
import java.util.Random;

/** Names of people who do not exist, numbers nobody has. */
final class Invented {

  private static final List<String> GIRLS =
      List.of(
          "Amy", "Zainab", "Olivia", "Grace", "Maja", "Chloe", "Adaeze", "Ella", "Freya", "Ruby",
          "Hafsa", "Isla", "Ioana", "Poppy", "Sofia", "Evie", "Nia", "Lily", "Aisha", "Martha");
  private static final List<String> BOYS =
      List.of(
          "Jack",
          "Mohammed",
          "Oliver",
          "Kacper",
          "Leo",
          "Tobi",
          "Harry",
          "Arjun",
          "Noah",
          "Finley",
          "Yusuf",
          "George",
          "Andrei",
          "Theo",
          "Rhys",
          "Alfie",
          "Kofi",
          "Mason",
          "Jacob",
          "Elis");
  private static final List<String> WOMEN =
      List.of(
          "Claire",
          "Samina",
          "Danielle",
          "Agnieszka",
          "Rebecca",
          "Funmi",
          "Stacey",
          "Laura",
          "Priya",
          "Gemma",
          "Elena",
          "Kelly",
          "Rachel",
          "Shanice",
          "Hannah",
          "Donna");
  private static final List<String> SURNAMES =
      List.of(
          "Ashdown",
          "Begum",
          "Carr",
          "Dobson",
          "Ellwood",
          "Fenwick",
          "Garrity",
          "Hussain",
          "Ibekwe",
          "Jarvis",
          "Kowal",
          "Lockyer",
          "Marsden",
          "Nowak",
          "Okoro",
          "Pembrey",
          "Quick",
          "Radley",
          "Stanley",
          "Tranter",
          "Underhill",
          "Vickers",
          "Whitlock",
          "Yeoman",
          "Ionescu",
          "Thackray",
          "Mistry",
          "Bello",
          "Hargreave",
          "Lund");
  private static final List<String> STREETS =
      List.of(
          "Mill Lane",
          "Alder Close",
          "Station Road",
          "Quarry Hill",
          "Beech Grove",
          "Canal Street",
          "Orchard Way",
          "Chapel Row");

  private final Random random;

  Invented(Random random) {
    this.random = random;
  }

  String girl() {
    return oneOf(GIRLS);
  }

  String boy() {
    return oneOf(BOYS);
  }

  String woman() {
    return oneOf(WOMEN);
  }

  String surname() {
    return oneOf(SURNAMES);
  }

  String address() {
    return (1 + random.nextInt(120)) + " " + oneOf(STREETS) + ", Ashmere";
  }

  /** In the range Ofcom keeps for fiction. */
  String phone() {
    return "01632 960%03d".formatted(random.nextInt(1000));
  }

  /** In the 999 range kept for tests, with a true check digit. */
  String nhsNumber() {
    while (true) {
      String nine = "999%06d".formatted(random.nextInt(1_000_000));
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (nine.charAt(i) - '0') * (10 - i);
      }
      int check = 11 - sum % 11;
      if (check != 10) {
        return nine + (check == 11 ? 0 : check);
      }
    }
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
