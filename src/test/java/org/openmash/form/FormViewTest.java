package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.form.TestForms.ENGLISH;
import static org.openmash.form.TestForms.WELSH;
import static org.openmash.form.TestForms.posted;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openmash.page.PlainPages;
import org.openmash.page.Words;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormViewTest {

  private final Forms forms = TestForms.forms();

  @Test
  void postsBackExactlyWhatItShows() {
    for (int seed = 0; seed < 60; seed++) {
      Everything example = forms.anExample(Everything.class, new Random(seed));
      Document page = draw(forms.answersOf(example), List.of(), ENGLISH);
      Filling<Everything> again =
          forms.fill(Everything.class, forms.read(Everything.class, submitted(page)));
      assertThat(again)
          .as("seed %d", seed)
          .isInstanceOfSatisfying(
              Filling.Complete.class, c -> assertThat(c.record()).isEqualTo(example));
    }
  }

  @Test
  void leadsFromEachErrorToABoxThatIsThere() {
    Answers wrong =
        Answers.none()
            .with("born", Map.of("day", "3", "year", "2020"))
            .with("due", Map.of("notKnown", "true", "day", "3"))
            .with("school", Map.of("notKnown", "true", "value", "Elm"))
            .with("hair", Map.of("value", "PINK"))
            .with("weekday", "NEVER")
            .with("informed", "NO");
    List<Problem> problems =
        ((Filling.Incomplete<?>) forms.fill(Everything.class, wrong)).problems();
    Document page = draw(wrong, problems, ENGLISH);
    assertThat(problems).hasSizeGreaterThan(12);
    for (Problem problem : problems) {
      assertThat(page.getElementById(problem.field())).as(problem.path()).isNotNull();
      assertThat(page.text()).contains(problem.in(ENGLISH));
    }
    assertThat(page.select(".govuk-error-message")).hasSameSizeAs(problems);
    assertThat(page.select("#born-month").hasClass("govuk-input--error")).isTrue();
    assertThat(page.select("#born-day").hasClass("govuk-input--error")).isFalse();
  }

  @Test
  void givesEveryBoxALabelAndAnIdOfItsOwn() {
    Document page = draw(TestForms.valid(), List.of(), ENGLISH);
    TreeSet<String> ids = new TreeSet<>();
    for (Element with : page.select("[id]")) {
      assertThat(ids.add(with.id())).as(with.id()).isTrue();
    }
    for (Element box : page.select("input, textarea, select")) {
      assertThat(page.select("label[for=" + box.id() + "]")).as(box.outerHtml()).hasSize(1);
    }
    for (Element described : page.select("[aria-describedby]")) {
      assertThat(List.of(described.attr("aria-describedby").split(" "))).allMatch(ids::contains);
    }
  }

  @Test
  void revealsAQuestionBeneathTheAnswerThatLeadsToIt() {
    Document page = draw(TestForms.valid().with("informed", "NO"), List.of(), ENGLISH);
    Element no = page.select("input[name=informed][value=NO]").first();
    String revealed = no.attr("data-aria-controls");
    assertThat(page.getElementById(revealed).select("textarea").attr("name")).isEqualTo("whyNot");
    assertThat(page.getElementById(revealed).classNames())
        .doesNotContain("govuk-radios__conditional--hidden");
    assertThat(page.select("[name=whyNot]")).hasSize(1);
    assertThat(page.select("[name=agreedBy]")).hasSize(1);
  }

  @Test
  void choosesTheComponentByTheKindOfQuestion() {
    Document page = draw(TestForms.valid(), List.of(), ENGLISH);
    assertThat(page.select("input[type=radio][name=colour]")).hasSize(3);
    assertThat(page.select("select[name=weekday] option")).hasSize(10);
    assertThat(page.select("input[type=checkbox][name=liked][checked]")).hasSize(2);
    assertThat(page.select("[data-module=govuk-character-count][data-maxlength=500]")).hasSize(1);
    assertThat(page.select("input[name=hair.value][value=notKnown]")).hasSize(1);
    assertThat(page.select("input[name=due.notKnown][checked]")).hasSize(1);
    assertThat(page.select("input[name=born.day]").val()).isEqualTo("3");
    assertThat(page.select("input[name=indicators] ~ label, #indicators-2 ~ label").text())
        .contains("Indicator 2");
    assertThat(page.select("#indicator-item-hint").text()).isEqualTo("The first");
    assertThat(page.text()).contains("Nickname (optional)").doesNotContain("Why not? (optional)");
  }

  @Test
  void speaksWelsh() {
    Document page = draw(TestForms.valid(), List.of(), WELSH);
    assertThat(page.text())
        .contains("Beth yw eich enw?", "Coch", "Ddim yn hysbys", "Llysenw (dewisol)", "Dangosydd 2")
        .doesNotContain("Not known", "(optional)", "Day", "Red");
  }

  @Test
  void escapesWhatWasTyped() {
    String evil = "\"><script>alert(1)</script>";
    Document page =
        draw(
            TestForms.valid().with("name", evil).with("worries", evil + "</textarea>"),
            List.of(),
            ENGLISH);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("input[name=name]").val()).isEqualTo(evil);
    assertThat(page.select("textarea[name=worries]").val()).isEqualTo(evil + "</textarea>");
  }

  @Test
  void addsAndRemovesRowsWithoutLosingWhatWasTyped() {
    MultiValueMap<String, String> fields =
        posted("name", "Ada", "incidents.0.what", "one", "incidents.1.what", "two");
    assertThat(forms.reshaped(Everything.class, fields)).isEmpty();

    fields.add("_add", "incidents");
    Answers more = forms.reshaped(Everything.class, fields).orElseThrow();
    assertThat(more.each("incidents")).hasSize(3);
    assertThat(more.text("name")).isEqualTo("Ada");
    assertThat(draw(more, List.of(), ENGLISH).text()).contains("Incident 3");

    fields.remove("_add");
    fields.add("_remove", "incidents.0");
    Answers fewer = forms.reshaped(Everything.class, fields).orElseThrow();
    assertThat(fewer.each("incidents")).hasSize(1);
    assertThat(fewer.text("incidents.0.what")).isEqualTo("two");
  }

  @Test
  void changesNothingForAButtonNobodyMade() {
    for (String value :
        List.of(
            "", "name", "incidents.x", "nobody.9", "incidents.999", ".", "incidents.0.what.1")) {
      for (String button : List.of("_add", "_remove")) {
        Answers answers =
            forms
                .reshaped(Everything.class, posted("incidents.0.what", "one", button, value))
                .orElseThrow();
        assertThat(answers.text("incidents.0.what")).as(button + value).isEqualTo("one");
        assertThat(answers.tree()).hasSize(1);
      }
    }
  }

  @Test
  void neverAddsARowTooMany() {
    MultiValueMap<String, String> fields = posted("_add", "incidents");
    for (int row = 0; row < 3; row++) {
      fields.add("incidents.%d.what".formatted(row), "x");
    }
    Answers full = forms.reshaped(Everything.class, fields).orElseThrow();
    assertThat(full.each("incidents")).hasSize(3);
    assertThat(draw(full, List.of(), ENGLISH).select("button[name=_add][value=incidents]"))
        .isEmpty();
  }

  private Document draw(Answers answers, List<Problem> problems, Words words) {
    FormView view = forms.view(Everything.class, answers, problems, words);
    return PlainPages.draw("form/questions", Map.of("view", view, "words", words));
  }

  /** What a browser would post. */
  private static MultiValueMap<String, String> submitted(Document page) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    for (Element box : page.select("input, textarea, select option[selected]")) {
      boolean ticked = List.of("radio", "checkbox").contains(box.attr("type"));
      if (!ticked || box.hasAttr("checked")) {
        fields.add(
            box.is("option") ? box.closest("select").attr("name") : box.attr("name"), box.val());
      }
    }
    return fields;
  }
}
