package org.openmash.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.openmash.kernel.Reference;

/** Invents answers that fit the questions: for tests, and for the demo county. */
final class Example {

  private static final List<String> FIRST =
      List.of("Ada", "Bryn", "Carys", "Dev", "Elin", "Farid", "Grace", "Huw", "Ines", "Jo");
  private static final List<String> LAST =
      List.of("Ashdown", "Bevan", "Cartmel", "Davies", "Eastlake", "Fenwick", "Garside", "Holt");
  private static final List<String> SENTENCES =
      List.of(
          "This was seen on more than one visit.",
          "The family told us so themselves.",
          "Nobody else has raised it so far.",
          "It has become worse over the last month.",
          "The school noticed it first.");

  private final Random random;
  private final LocalDate today;
  private final Offers offers;

  Example(Random random, LocalDate today, Offers offers) {
    this.random = random;
    this.today = today;
    this.offers = offers;
  }

  Answers answers(List<Question> questions) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Question question : questions) {
      boolean given = question.required() || random.nextInt(3) > 0;
      if (given && Question.asked(questions, Answers.of(tree), "").contains(question)) {
        tree.put(question.name(), answer(question));
      }
    }
    return Answers.of(tree);
  }

  private Object answer(Question question) {
    if (question.knowable() && random.nextInt(4) == 0) {
      return Map.of("notKnown", "true");
    }
    Object answer = known(question);
    return question.knowable() && !question.kind().isObject() ? Map.of("value", answer) : answer;
  }

  private Object known(Question question) {
    return switch (question.kind()) {
      case Kind.Line(int limit, _, _) -> cut(line(question.name()), limit);
      case Kind.Area(int limit, _) -> cut(pick(SENTENCES) + "\n" + pick(SENTENCES), limit);
      case Kind.Checked(String type, _, _) -> checked(type);
      case Kind.Whole(int min, int max) ->
          String.valueOf(min + random.nextInt((int) Math.min(50L, (long) max - min + 1)));
      case Kind.Date(Day.When day) -> date(day);
      case Kind.Time _ -> "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
      case Kind.Tick _ -> random.nextBoolean() ? "true" : "false";
      case Kind.One(Offer offer) -> pick(List.copyOf(offers.values(offer)));
      case Kind.Many(Offer offer) -> some(new ArrayList<>(offers.values(offer)));
      case Kind.Group(List<Question> inner) -> answers(inner);
      case Kind.Repeated(int min, int max, _, List<Question> inner) -> {
        int rows = min + random.nextInt(Math.min(3, max - min + 1));
        List<Answers> list = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
          list.add(answers(inner));
        }
        yield list;
      }
    };
  }

  private String line(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("last") || lower.contains("family")) {
      return pick(LAST);
    }
    if (lower.contains("first") || lower.contains("given")) {
      return pick(FIRST);
    }
    return lower.contains("name") ? pick(FIRST) + " " + pick(LAST) : pick(SENTENCES);
  }

  /** Only numbers and addresses set aside for invented people. */
  private String checked(String type) {
    return switch (type) {
      case "nhsnumber" -> nhsNumber();
      case "postcode" -> "ZZ99 " + random.nextInt(10) + "WZ";
      case "emailaddress" ->
          (pick(FIRST) + "." + pick(LAST)).toLowerCase(Locale.ROOT) + "@example.org";
      case "phonenumber" -> "01632 960%03d".formatted(random.nextInt(1000));
      case "upn" -> "H801200001001";
      case "around" -> "about " + (today.getYear() - random.nextInt(10));
      case "reference" -> Reference.next().value();
      default -> throw new IllegalStateException("No example is known of a " + type);
    };
  }

  private String nhsNumber() {
    while (true) {
      String digits = "999%06d".formatted(random.nextInt(1_000_000));
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (digits.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        return digits + check;
      }
    }
  }

  private Map<String, String> date(Day.When day) {
    int days = 1 + random.nextInt(1500);
    boolean future = day == Day.When.TODAY_OR_FUTURE;
    LocalDate date = future ? today.plusDays(days % 200) : today.minusDays(days);
    return Map.of(
        "day", String.valueOf(date.getDayOfMonth()),
        "month", String.valueOf(date.getMonthValue()),
        "year", String.valueOf(date.getYear()));
  }

  private List<String> some(List<String> values) {
    Collections.shuffle(values, random);
    return values.subList(0, 1 + random.nextInt(Math.min(3, values.size())));
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit).strip();
  }
}
