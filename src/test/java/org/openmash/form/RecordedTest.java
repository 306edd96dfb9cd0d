package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.form.TestForms.ENGLISH;
import static org.openmash.form.TestForms.WELSH;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class RecordedTest {

  @Autowired Definitions definitions;
  @Autowired Speech speech;
  @Autowired Checks checks;
  @Autowired Offers offers;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired CouncilQuestions council;
  @Autowired Forms forms;

  @Test
  void readsOldAnswersWithTheDefinitionTheyWereGivenTo() {
    String form = "gone." + UUID.randomUUID();
    FormDefinition then =
        new FormDefinition(
            form,
            new Said("As it was", "Fel yr oedd"),
            List.of(
                question("removed", new Kind.Line(200, null, null), "A question no longer asked"),
                question("renamed", new Kind.Date(Day.When.ANY), "Its old label"),
                question(
                    "chosen",
                    new Kind.One(
                        new Offer.Fixed(
                            List.of(new Option("OLD", new Said("Old way", "Hen ffordd"), null)))),
                    "How")));
    definitions.keep(then);
    Recorded kept =
        new Recorded(
            form,
            then.id(),
            Answers.of(
                Map.of(
                    "removed", "an answer",
                    "renamed", Map.of("day", "3", "month", "mar", "year", "2026"),
                    "chosen", "OLD")),
            Map.of());

    // A start later: nothing is in memory, and no record of that name is left.
    Forms later = new Forms(speech, checks, offers, new Definitions(jdbc, work), council);
    Reading reading = later.reading(Recorded.parse(throughPostgres(kept)), ENGLISH);

    assertThat(reading.title()).isEqualTo("As it was");
    assertThat(reading.rows())
        .extracting(Reading.Row::label, Reading.Row::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("A question no longer asked", "an answer"),
            org.assertj.core.groups.Tuple.tuple("Its old label", "3 March 2026"),
            org.assertj.core.groups.Tuple.tuple("How", "Old way"));
    assertThat(later.reading(kept, WELSH).rows().getLast().text()).isEqualTo("Hen ffordd");
  }

  @Test
  void keepsEveryFormOfTheHubAtStart() {
    for (Class<? extends Record> form : AllForms.found()) {
      String id = forms.definition(form).id();
      assertThat(asProgram("select count(*) from form.definition where id = '%s'".formatted(id)))
          .isEqualTo("1");
    }
  }

  @Test
  void keepsOneDefinitionHoweverOftenTheHubStarts() {
    FormDefinition definition = forms.definition(Remembered.class);
    definitions.keep(definition);
    definitions.keep(definition);
    assertThat(
            asProgram(
                "select count(*) from form.definition where form = '%s'"
                    .formatted(definition.form())))
        .isEqualTo("1");
    assertThat(FormDefinition.parse(definition.json())).isEqualTo(definition);
    assertThat(FormDefinition.parse(definition.json()).id()).isEqualTo(definition.id());
  }

  @Test
  void letsNobodyChangeADefinition() {
    assertThatThrownBy(() -> asProgram("update form.definition set form = 'x' returning id"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> asProgram("delete from form.definition returning id"))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void keepsTheWordsOfWhatWasChosenFromAListThatChanges() {
    Forms plain = TestForms.forms();
    var filled = (Filling.Complete<Everything>) plain.fill(Everything.class, TestForms.valid());
    Recorded recorded = plain.recorded(filled);
    assertThat(recorded.said())
        .containsEntry("test-indicators/a1", new Said("Indicator 1", "Dangosydd 1"))
        .containsOnlyKeys("test-indicators/a1", "test-indicators/a2");
    assertThat(Recorded.parse(throughPostgres(recorded))).isEqualTo(recorded);
    assertThat(recorded.toString()).doesNotContain("Ada");
  }

  @Test
  void leavesOutWhatWasNotAsked() {
    Forms plain = TestForms.forms();
    Answers typed = TestForms.valid().with("whyNot", "typed, then hidden").with("nobody", "x");
    var filled = (Filling.Complete<Everything>) plain.fill(Everything.class, typed);
    assertThat(plain.recorded(filled).answers().tree()).doesNotContainKeys("whyNot", "nobody");
  }

  @Form("formtest.remembered")
  record Remembered(String first) {}

  private static Question question(String name, Kind kind, String label) {
    return new Question(name, kind, true, false, null, Said.both(label), null);
  }

  private String throughPostgres(Recorded recorded) {
    return jdbc.sql("select (:json::jsonb)::text")
        .param("json", recorded.json())
        .query(String.class)
        .single();
  }

  private String asProgram(String sql) {
    return work.as(Actor.system("test"), () -> jdbc.sql(sql).query(String.class).single());
  }
}
