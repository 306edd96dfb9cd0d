package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.form.TestForms.ENGLISH;
import static org.openmash.form.TestForms.WELSH;
import static org.openmash.form.TestForms.posted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormsTest {

  private final Forms forms = TestForms.forms();

  @Test
  void makesTheRecordAgainFromItsOwnAnswers() {
    for (int seed = 0; seed < 300; seed++) {
      Everything example = forms.anExample(Everything.class, new Random(seed));
      Answers answers = forms.answersOf(example);
      assertThat(record(answers)).as("seed %d", seed).isEqualTo(example);
      assertThat(record(forms.read(Everything.class, asPosted(answers))))
          .as("posted, seed %d", seed)
          .isEqualTo(example);
    }
  }

  @Test
  void asksForEverythingThatIsNotOptional() {
    assertThat(problems(Answers.none()).keySet())
        .containsExactly(
            "name",
            "worries",
            "weeks",
            "born",
            "due",
            "informed",
            "colour",
            "liked",
            "indicator",
            "indicators",
            "school",
            "hair",
            "nhsNumber",
            "lives.street",
            "incidents.0.what",
            "incidents.0.seen");
  }

  @Test
  void saysWhatIsMissingInBothLanguages() {
    assertThat(problems(Answers.none()))
        .containsEntry("name", "Enter an answer to “What is your name?”")
        .containsEntry("worries", "Tell us what you are worried about")
        .containsEntry("weeks", "Enter weeks of pregnancy")
        .containsEntry("colour", "Select colour");
    assertThat(problemsOf(Answers.none()).getFirst().in(WELSH))
        .isEqualTo("Rhowch ateb: “Beth yw eich enw?”");
  }

  @ParameterizedTest
  @CsvSource({
    "3, jan, 2026, 2026-01-03",
    "03, January, 2026, 2026-01-03",
    "3, Sept, 2025, 2025-09-03",
    "3, Chwefror, 2026, 2026-02-03",
    "' 3 ', rhag, 2025, 2025-12-03",
    "29, 2, 2024, 2024-02-29",
  })
  void readsDatesAsPeopleTypeThem(String day, String month, String year, LocalDate date) {
    Answers answers = valid("born", Map.of("day", day, "month", month, "year", year));
    assertThat(record(answers).born()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', born-day, Enter date of birth",
    "3, '', 2026, born-month, Date of birth must include a month",
    "'', '', 2026, born-day, Date of birth must include a day and month",
    "32, 1, 2026, born-day, Date of birth must be a real date",
    "3, 13, 2026, born-month, Date of birth must be a real date",
    "3, ja, 2026, born-month, Date of birth must be a real date",
    "3, 1, 26, born-year, Date of birth must have a real year of 4 numbers",
    "29, 2, 2025, born-day, Date of birth must be a real date",
    "3, 3, 2026, born-day, Date of birth must be in the past",
  })
  void namesTheWrongBoxOfADate(String day, String month, String year, String box, String says) {
    Answers answers = valid("born", Map.of("day", day, "month", month, "year", year));
    Problem problem = problemsOf(answers).getFirst();
    assertThat(problem.field()).isEqualTo(box);
    assertThat(problem.in(ENGLISH)).isEqualTo(says);
  }

  @Test
  void countsDaysInLondon() {
    // Half past midnight on 1 July in London is still 30 June in Greenwich.
    Clock clock = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);
    Answers answers = valid("born", Map.of("day", "30", "month", "6", "year", "2026"));
    assertThat(TestForms.forms(clock).fill(Everything.class, answers))
        .isInstanceOf(Filling.Complete.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2:30pm,14:30",
    "2.30 p.m.,14:30",
    "14:30,14:30",
    "12am,00:00",
    "midday,12:00",
    "9am,09:00"
  })
  void readsTimesAsPeopleSayThem(String typed, LocalTime time) {
    assertThat(record(valid("at", typed)).at()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({"25:00", "half two", "14", "13pm", "12:61"})
  void refusesWhatIsNoTime(String typed) {
    assertThat(problems(valid("at", typed)))
        .containsExactly(Map.entry("at", "Time must be a time, like 2:30pm"));
  }

  @Test
  void refusesAnOptionNobodyOffered() {
    assertThat(problems(valid("colour", "PINK"))).containsOnlyKeys("colour");
    assertThat(problems(valid("liked", List.of("RED", "PINK")))).containsOnlyKeys("liked");
    assertThat(problems(valid("indicator", "zz"))).containsOnlyKeys("indicator");
    assertThat(problems(valid("hair", Map.of("value", "PINK")))).containsOnlyKeys("hair");
  }

  @Test
  void refusesNumbersOutOfBoundsOrShape() {
    assertThat(problems(valid("weeks", "43")))
        .containsEntry("weeks", "Weeks of pregnancy must be between 1 and 42");
    assertThat(problems(valid("weeks", "twelve"))).containsOnlyKeys("weeks");
    assertThat(problems(valid("weeks", "99999999999"))).containsOnlyKeys("weeks");
    assertThat(problems(valid("siblings", "-1")))
        .containsEntry("siblings", "Brothers and sisters must be 0 or more");
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(record(valid("nickname", "😀".repeat(20))).nickname()).hasSize(40);
    assertThat(problems(valid("nickname", "x".repeat(21))))
        .containsEntry("nickname", "Nickname must be 20 characters or fewer");
  }

  @Test
  void asksFurtherOnlyAfterTheAnswerThatLeadsThere() {
    assertThat(problems(valid("informed", "NO"))).containsOnlyKeys("whyNot");
    Answers both = valid("informed", "YES").with("whyNot", "typed before");
    assertThat(record(both).whyNot()).isNull();
    assertThat(record(valid("informed", "NO").with("whyNot", "Danger")).whyNot())
        .isEqualTo("Danger");
    assertThat(record(valid("agreed", "true")).agreedBy()).isNull();
  }

  @Test
  void takesNotKnownForAnAnswerButNotBoth() {
    assertThat(record(valid("school", Map.of("notKnown", "true"))).school().toOptional()).isEmpty();
    assertThat(problems(valid("school", Map.of("notKnown", "true", "value", "Elm"))))
        .containsEntry("school", "Enter school or choose “Not known”, not both");
    Answers radio = forms.read(Everything.class, posted("hair.value", "notKnown"));
    assertThat(radio.at("hair")).isEqualTo(Map.of("notKnown", "true"));
  }

  @Test
  void letsAValueSayWhatItsTextMustBe() {
    assertThat(problems(valid("nhsNumber", Map.of("value", "12"))))
        .containsEntry("nhsNumber", "An NHS number has 10 digits, like 999 000 0018");
    assertThat(problemsOf(valid("nhsNumber", Map.of("value", "x"))).getFirst().field())
        .isEqualTo("nhsNumber-value");
  }

  @Test
  void leavesOutEmptyRowsAndNamesTheRowThatIsWrong() {
    Answers answers =
        valid(
            "incidents",
            List.of(
                Map.of("what", " ", "seen", ""),
                Map.of("what", "A fall", "seen", "YES"),
                Map.of("what", "", "seen", "NO")));
    assertThat(problems(answers)).containsOnlyKeys("incidents.2.what");
    Answers right = answers.withRow("incidents", 2, Answers.none());
    assertThat(record(right).incidents()).hasSize(1);
  }

  @Test
  void takesNoMoreRowsThanItAsksFor() {
    Map<String, String> row = Map.of("what", "A fall", "seen", "YES");
    assertThat(problems(valid("incidents", List.of(row, row, row, row))))
        .containsEntry("incidents", "Add no more than 3 to incidents");
  }

  @Test
  void readsOnlyWhatIsAQuestion() {
    Answers answers =
        forms.read(
            Everything.class,
            posted(
                "name",
                "Ada",
                "role",
                "ADMIN",
                "born.day",
                "3",
                "born.class",
                "x",
                "incidents.7.what",
                "second",
                "incidents.2.what",
                "first",
                "incidents.2.id",
                "9",
                "incidents.999999.what",
                "far",
                "lives.street",
                "Elm Road",
                "lives.a.b.c",
                "x"));
    assertThat(answers.tree().keySet()).doesNotContain("role");
    assertThat(answers.at("born")).isEqualTo(Map.of("day", "3"));
    assertThat(answers.at("lives")).isEqualTo(Map.of("street", "Elm Road"));
    assertThat(answers.text("incidents.0.what")).isEqualTo("first");
    assertThat(answers.at("incidents.1")).isEqualTo(Map.of("what", "second"));
  }

  @Test
  void keepsWhatWasTypedButNoControlCharacters() {
    Answers answers =
        forms.read(
            Everything.class,
            posted("worries", "  one\r\ntwo\rthree\u0000\u0007\t\ud800 é 😀 ", "name", "A\nB"));
    assertThat(answers.text("worries")).isEqualTo("  one\ntwo\nthree\t é 😀 ");
    assertThat(record(valid("worries", answers.text("worries"))).worries())
        .isEqualTo("one\ntwo\nthree\t é 😀");
    assertThat(record(valid("name", answers.text("name"))).name()).isEqualTo("A B");
  }

  @Test
  void survivesAnythingPosted() {
    List<String> paths =
        new ArrayList<>(
            asPosted(forms.answersOf(forms.anExample(Everything.class, new Random(1)))).keySet());
    paths.addAll(
        List.of(
            "..",
            ".",
            "",
            "incidents",
            "incidents.",
            "incidents.-1.what",
            "born",
            "name.x",
            "_add"));
    List<String> texts =
        List.of(
            "",
            "\u0000",
            "true",
            "-1",
            "9".repeat(400),
            "RED",
            "notKnown",
            "{0}",
            "<b>",
            "NaN",
            "\ud800");
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
      for (int i = 0; i < 40; i++) {
        fields.add(
            paths.get(random.nextInt(paths.size())), texts.get(random.nextInt(texts.size())));
      }
      Filling<Everything> filling =
          forms.fill(Everything.class, forms.read(Everything.class, fields));
      assertThat(filling.answers().tree().toString()).doesNotContain("\u0000");
    }
  }

  @Test
  void showsARuleBetweenAnswersBesideItsQuestion() {
    Answers answers = Answers.of(Map.of("first", "5", "last", "3"));
    assertThat(forms.fill(Span.class, answers))
        .isInstanceOfSatisfying(
            Filling.Incomplete.class,
            wrong -> assertThat(wrong.problems()).extracting("path").containsExactly("last"));
  }

  @Test
  void refusesARecordThatIsNoForm() {
    record NoForm(String a) {}

    @Form("formtest.endless")
    record Endless(String a, List<Endless> more) {}

    @Form("formtest.notnullable")
    record NotNullable(boolean a, @When(question = "a", is = "true") String b) {}

    assertThatThrownBy(() -> forms.fill(NoForm.class, Answers.none()))
        .hasMessageContaining("@Form");
    assertThatThrownBy(() -> forms.fill(Endless.class, Answers.none()))
        .hasMessageContaining("deep");
    assertThatThrownBy(() -> forms.fill(NotNullable.class, Answers.none()))
        .hasMessageContaining("@Nullable");
  }

  @Form("formtest.span")
  record Span(int first, int last) {
    Span {
      if (last < first) {
        throw new WrongAnswer("last", "order");
      }
    }
  }

  private Everything record(Answers answers) {
    return switch (forms.fill(Everything.class, answers)) {
      case Filling.Complete<Everything>(Everything record, _) -> record;
      case Filling.Incomplete<Everything>(_, List<Problem> problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private List<Problem> problemsOf(Answers answers) {
    return forms.fill(Everything.class, answers) instanceof Filling.Incomplete<Everything>(_, var p)
        ? p
        : List.of();
  }

  private Map<String, String> problems(Answers answers) {
    Map<String, String> said = new LinkedHashMap<>();
    problemsOf(answers).forEach(p -> said.put(p.path(), p.in(ENGLISH)));
    return said;
  }

  /** Answers that are all right but for the one given. */
  private static Answers valid(String name, Object answer) {
    return TestForms.valid().with(name, answer);
  }

  /** The answers as a browser would post them. */
  private static MultiValueMap<String, String> asPosted(Answers answers) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    flatten("", answers.tree(), fields);
    return fields;
  }

  private static void flatten(
      String path, @Nullable Object part, MultiValueMap<String, String> into) {
    switch (part) {
      case Map<?, ?> map -> map.forEach((k, v) -> flatten(Question.path(path, k), v, into));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          flatten(list.get(i) instanceof String ? path : path + "." + i, list.get(i), into);
        }
      }
      case null -> {}
      default -> into.add(path, part.toString());
    }
  }
}
