package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.form.TestForms.ENGLISH;
import static org.openmash.form.TestForms.WELSH;
import static org.openmash.form.TestForms.posted;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.kernel.WrongSetting;
import org.openmash.page.PlainPages;
import tools.jackson.databind.json.JsonMapper;

class CouncilQuestionsTest {

  private static final String RIGHT =
      """
      formtest.span:
        - name: ward
          type: choice
          label: {en: "Which ward?", cy: "Pa ward?"}
          hint: {en: Look at the map, cy: Edrychwch ar y map}
          required: true
          options:
            - {value: north, en: North, cy: Gogledd}
            - {value: south, en: South, cy: De}
        - name: housed
          type: answer
          label: {en: Housed by us, cy: Cartref gennym ni}
        - name: since
          type: date
          label: {en: Since, cy: Ers}
        - name: more
          type: textarea
          label: {en: More, cy: Mwy}
      """;

  @TempDir Path directory;

  @Test
  void areAskedAfterOurOwn() throws IOException {
    Forms forms = forms(RIGHT);
    var view = forms.view(FormsTest.Span.class, Answers.none(), List.of(), ENGLISH);
    var page = PlainPages.draw("form/questions", Map.of("view", view, "words", ENGLISH));
    assertThat(page.select("input[name=extra.ward]").eachAttr("value"))
        .containsExactly("north", "south");
    assertThat(page.select("input[name=extra.since.day]")).hasSize(1);
    assertThat(page.text()).contains("Which ward?", "Look at the map", "Housed by us (optional)");
  }

  @Test
  void areCheckedLikeTheRest() throws IOException {
    Forms forms = forms(RIGHT);
    Filling<?> filling =
        forms.fill(
            FormsTest.Span.class,
            forms.read(
                FormsTest.Span.class,
                posted(
                    "first",
                    "1",
                    "last",
                    "2",
                    "extra.since.day",
                    "31",
                    "extra.rank",
                    "1",
                    "extra.since.month",
                    "2",
                    "extra.since.year",
                    "2026",
                    "extra.housed",
                    "MAYBE")));
    assertThat(((Filling.Incomplete<?>) filling).problems())
        .extracting(Problem::path)
        .containsExactly("extra.ward", "extra.housed", "extra.since");
    assertThat(filling.answers().tree().toString()).doesNotContain("rank");
  }

  @Test
  void areKeptReadAndInTheSchema() throws IOException {
    Forms forms = forms(RIGHT);
    var filling =
        (Filling.Complete<FormsTest.Span>)
            forms.fill(
                FormsTest.Span.class,
                forms.read(
                    FormsTest.Span.class,
                    posted(
                        "first", "1", "last", "2", "extra.ward", "south", "extra.more", "a\r\nb")));
    Recorded recorded = forms.recorded(filling);
    assertThat(recorded.answers().text("extra.ward")).isEqualTo("south");
    assertThat(forms.reading(FormsTest.Span.class, recorded.answers(), WELSH).rows())
        .extracting(Reading.Row::label, Reading.Row::text)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Pa ward?", "De"),
            org.assertj.core.groups.Tuple.tuple("Mwy", "a\nb"));

    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(forms.schema(FormsTest.Span.class));
    var json = JsonMapper.builder().build();
    String right = "{\"first\":1,\"last\":2,\"extra\":{\"ward\":\"north\"}}";
    String wrong = "{\"first\":1,\"last\":2,\"extra\":{\"ward\":\"east\"}}";
    assertThat(schema.validate(json.readTree(right))).isEmpty();
    assertThat(schema.validate(json.readTree(wrong))).isNotEmpty();
    assertThat(forms.fromJson(FormsTest.Span.class, json.readTree(right)))
        .isInstanceOf(Filling.Complete.class);
    assertThat(
            ((Filling.Incomplete<?>) forms.fromJson(FormsTest.Span.class, json.readTree(wrong)))
                .problems())
        .extracting(Problem::pointer)
        .containsExactly("/extra/ward");
  }

  @Test
  void makeAnotherDefinition() throws IOException {
    FormDefinition with = forms(RIGHT).definition(FormsTest.Span.class);
    FormDefinition without = TestForms.forms().definition(FormsTest.Span.class);
    assertThat(with.id()).isNotEqualTo(without.id());
    assertThat(FormDefinition.parse(with.json())).isEqualTo(with);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: answer | type: anser | 'has the type \"anser\" in line 11, but wants text, textarea, date, answer, choice or choices.'",
        "name: housed | name: ward | 'has the name \"ward\" twice in line 10, but wants a name once in each form.'",
        "name: housed | name: Housed! | '\"Housed!\" in line 10'",
        "cy: Ers | de: Seit | 'has no cy in line 15'",
        "en: Since, | 'en: \"\",' | 'line 15'",
        "required: true | required: maybe | 'has \"maybe\" in line 6, but wants true or false'",
        "required: true | needed: true | 'has \"needed\"'",
        "value: south | value: north | '\"north\" twice in line 9'",
        "type: choice | type: text | 'has options in line 2'",
        "formtest.span: | formtest.nobody: | 'adds questions to the form \"formtest.nobody\"'",
        "formtest.span: | formtest.span | 'in line'",
        "{en: More, cy: Mwy} | '[en, cy]' | 'has something else in line 18'",
        "{en: More, cy: Mwy} | '!!javax.script.ScriptEngineManager [x]' | 'line 18'",
      })
  void refuseToStartWithAMistake(String right, String wrong, String says) {
    assertThatThrownBy(() -> forms(RIGHT.replace(right, wrong)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("forms.yaml")
        .hasMessageContaining(says);
  }

  @Test
  void mayBeNone() throws IOException {
    assertThat(forms("").definition(FormsTest.Span.class).questions()).hasSize(2);
    assertThat(forms("# nothing yet\n").definition(FormsTest.Span.class).questions()).hasSize(2);
  }

  private Forms forms(String yaml) throws IOException {
    return TestForms.forms(Files.writeString(directory.resolve("forms.yaml"), yaml));
  }
}
