package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.form.TestForms.ENGLISH;
import static org.openmash.form.TestForms.WELSH;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.page.PlainPages;
import org.openmash.page.Words;

class ReadingTest {

  private final Forms forms = TestForms.forms();

  @Test
  void saysEveryAnswerInWords() {
    assertThat(read(TestForms.valid().with("worries", "One\n\nTwo").with("at", "14:30"), ENGLISH))
        .containsEntry("name", List.of("Ada"))
        .containsEntry("nickname", List.of("Not provided"))
        .containsEntry("worries", List.of("One", "", "Two"))
        .containsEntry("born", List.of("3 January 2020"))
        .containsEntry("due", List.of("Not known"))
        .containsEntry("at", List.of("14:30"))
        .containsEntry("informed", List.of("Yes"))
        .containsEntry("liked", List.of("Red", "Blue"))
        .containsEntry("indicator", List.of("Indicator 1"))
        .containsEntry("agreed", List.of("No"))
        .containsEntry("nhsNumber", List.of("999 000 0018"))
        .containsEntry("lives.street", List.of("Elm Road"))
        .containsEntry("lives.town", List.of("Not provided"))
        .containsEntry("stays", List.of("Not provided"))
        .containsEntry("incidents.0.seen", List.of("Yes"))
        .containsEntry("earlier", List.of("Not provided"))
        .doesNotContainKeys("whyNot", "agreedBy");
  }

  @Test
  void saysThemInWelsh() {
    assertThat(read(TestForms.valid(), WELSH))
        .containsEntry("born", List.of("3 Ionawr 2020"))
        .containsEntry("liked", List.of("Coch", "Glas"))
        .containsEntry("due", List.of("Ddim yn hysbys"));
  }

  @Test
  void setsGroupsAndRowsApart() {
    Reading reading = forms.reading(Everything.class, TestForms.valid(), ENGLISH);
    assertThat(reading.title()).isEqualTo("Everything");
    assertThat(reading.sections())
        .extracting(Reading.Section::title)
        .containsExactly(null, "Where the child lives", null, "Incident 1", null);
  }

  @Test
  void showsWrongAnswersAsTyped() {
    Answers wrong = TestForms.valid().with("born", Map.of("day", "31", "month", "feb"));
    assertThat(read(wrong, ENGLISH)).containsEntry("born", List.of("31 feb"));
  }

  @Test
  void drawsRowsWithALinkToTheirQuestion() {
    Reading reading = forms.reading(Everything.class, TestForms.valid(), ENGLISH);
    var page =
        PlainPages.draw(
            "form/reading", Map.of("reading", reading, "words", ENGLISH, "change", "/page"));
    assertThat(page.select("a[href=/page#born-day]").text()).isEqualTo("Change Date of birth");
    assertThat(page.select("dt")).hasSameSizeAs(reading.rows());
  }

  private Map<String, List<String>> read(Answers answers, Words words) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    forms
        .reading(Everything.class, answers, words)
        .rows()
        .forEach(row -> rows.put(row.path(), row.lines()));
    return rows;
  }
}
