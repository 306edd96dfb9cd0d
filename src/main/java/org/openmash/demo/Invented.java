package org.openmash.demo;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Names of people who do not exist, numbers nobody has, words nobody said. */
final class Invented {

  private static final int NHS_NUMBERS = 1_000_000;
  private static final Map<String, List<String>> NAMES = read("demo/names.yaml");
  private static final Map<String, List<String>> REASONS = read("demo/reasons.yaml");

  private final Random random;

  Invented(Random random) {
    this.random = random;
  }

  String girl() {
    return name("girls");
  }

  String boy() {
    return name("boys");
  }

  String woman() {
    return name("women");
  }

  String surname() {
    return name("surnames");
  }

  String street() {
    return name("streets");
  }

  String address() {
    return "%d %s %s, %s"
        .formatted(1 + random.nextInt(180), name("streets"), name("ways"), name("towns"));
  }

  /** In the range Ofcom keeps for fiction. */
  String phone() {
    return "01632 960%03d".formatted(random.nextInt(1000));
  }

  /** A sentence of that sort: asked, known, weighed, questions, answers, why or told. */
  String sentence(String sort) {
    return oneOf(REASONS, sort);
  }

  private String name(String sort) {
    return oneOf(NAMES, sort);
  }

  /** In the 999 range kept for tests, with a true check digit; empty where there is none left. */
  static String nhsNumber(int place) {
    String nine = "999%06d".formatted(place % NHS_NUMBERS);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    int check = 11 - sum % 11;
    return check == 10 || place >= NHS_NUMBERS ? "" : nine + (check == 11 ? 0 : check);
  }

  private String oneOf(Map<String, List<String>> lists, String sort) {
    List<String> all = Objects.requireNonNull(lists.get(sort), sort);
    return all.get(random.nextInt(all.size()));
  }

  /** Longer words, each by what it is. */
  static Map<String, String> words(String file) {
    return yaml(file);
  }

  private static Map<String, List<String>> read(String file) {
    return yaml(file);
  }

  private static <T> Map<String, T> yaml(String file) {
    InputStream yaml = Invented.class.getClassLoader().getResourceAsStream(file);
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }
}
