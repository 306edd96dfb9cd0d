package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.family.FamilyExamples;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.person.PersonExamples;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screener writes down a family of three generations and prints its genogram. */
@HubTest
@Tag("browser")
class FamilyStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired FamilyExamples examples;

  private final String family = PersonExamples.family();

  @Test
  void aScreenerRecordsAFamilyAndPrintsItsGenogram() {
    play(new Stage("family", port, signedIn));
  }

  @Test
  void theSameOnATelephoneWithoutScripts() {
    play(Stage.small("family", port, signedIn));
  }

  private void play(Stage stage) {
    Actor screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
    PersonId wren = examples.woman(screener, "Wren " + family, 2017);
    examples.woman(screener, "Tamsin " + family, 1991);
    examples.unborn(screener, "Baby " + family, LocalDate.of(2026, 7, 7));
    try (Browser browser = stage.enters(screener)) {
      browser.open("/persons/" + wren);
      stage.follow(browser, "Family and network");
      stage.reads(browser, "Nobody of the family is written here yet.");
      stage.look(browser, "empty");
      mother(stage, browser, wren);
      grandmother(stage, browser);
      sibling(stage, browser, wren);
      responsibility(stage, browser, wren);
      household(stage, browser, wren);
      network(stage, browser, wren);
      genogram(stage, browser, wren);
      ends(stage, browser, wren);
    }
  }

  private void mother(Stage stage, Browser browser, PersonId wren) {
    finds(stage, browser, wren, "Tamsin " + family);
    stage.follow(browser, "How they are related to Wren");
    assertThat(stage.sent(browser, "Save")).isEqualTo(400);
    stage.look(browser, "tie-wrong");
    Pen.write(browser.page(), "kinship: PARENT\nsource: Wren herself");
    browser.press("Save");
    stage.reads(browser, "Written.", "mother", "Children Act 1989, section 2");
    stage.look(browser, "mother");
  }

  private void grandmother(Stage stage, Browser browser) {
    stage.follow(browser, "Tamsin " + family);
    stage.follow(browser, "Add somebody to the family");
    stage.follow(browser, "Begin a record for somebody nobody found");
    Pen.write(
        browser.page(),
        """
        names.0.kind: NAME
        names.0.given: Gwen
        names.0.family: %s
        start: BORN
        born: 1 7 1962
        precision: YEAR
        sex: FEMALE
        """
            .formatted(family));
    browser.press("Save");
    assertThat(stage.heading(browser).textContent()).contains("What is Gwen");
    Pen.write(browser.page(), "kinship: PARENT\nsource: Tamsin");
    browser.press("Save");
    stage.reads(browser, "Gwen " + family);
  }

  private void sibling(Stage stage, Browser browser, PersonId wren) {
    finds(stage, browser, wren, "Baby " + family);
    stage.follow(browser, "How they are related to Wren");
    Pen.write(browser.page(), "kinship: SIBLING\nsource: The midwife");
    browser.press("Save");
    stage.reads(browser, "Baby " + family);
  }

  private void responsibility(Stage stage, Browser browser, PersonId wren) {
    browser.open("/persons/" + wren + "/family");
    stage.follow(browser, "Parental responsibility of theirs");
    stage.look(browser, "responsibility");
    Pen.write(
        browser.page(),
        """
        held: YES
        basis: BIRTH_MOTHER
        seen: BIRTH_CERTIFICATE
        source: The school's copy
        """);
    browser.press("Save");
    stage.reads(browser, "Has it today", "Gave birth to the child");
  }

  private void household(Stage stage, Browser browser, PersonId wren) {
    stage.follow(browser, "Begin a household they live in");
    Pen.write(browser.page(), "share: ALWAYS\nsince: March 2024\nsource: The school");
    browser.press("Save");
    browser.page().getByText("Write about Tamsin").first().click();
    stage.follow(browser, "Lives here too");
    Pen.write(browser.page(), "share: PART\ndays: Friday to Sunday\nsource: Tamsin");
    browser.press("Save");
    browser.open("/persons/" + wren + "/family");
    stage.reads(browser, "Friday to Sunday", "since March 2024");
  }

  private void network(Stage stage, Browser browser, PersonId wren) {
    stage.follow(browser, "Add somebody without a record to the network");
    stage.look(browser, "supporter");
    Pen.write(
        browser.page(),
        """
        circle: PROFESSIONAL
        name: Ines Exemplar
        role: Class teacher
        agency: Hawthorn School
        support.help: LISTENING PROFESSIONAL
        support.strength: STRONG
        support.flow: TO_FAMILY
        support.comes: YES
        """);
    browser.press("Save");
    stage.reads(browser, "Class teacher, Hawthorn School");
    stage.look(browser, "family");
    stage.follow(browser, "Ecomap to print");
    stage.look(browser, "ecomap");
    browser.open("/persons/" + wren + "/family/network");
    stage.reads(browser, "Ines Exemplar", "Listening, Professional help");
    stage.look(browser, "network");
  }

  private void genogram(Stage stage, Browser browser, PersonId wren) {
    browser.open("/persons/" + wren + "/family");
    stage.follow(browser, "Genogram to print");
    assertThat(browser.page().locator("svg .om-gen__person").count()).isEqualTo(4);
    stage.reads(browser, "22w");
    stage.look(browser, "genogram");
    browser.print(stage.story() + "-genogram");
  }

  private void ends(Stage stage, Browser browser, PersonId wren) {
    browser.open("/persons/" + wren + "/family");
    browser.page().locator("#ties ~ table").first().getByText("Change").first().click();
    stage.look(browser, "fact");
    browser.press("Take it back");
    stage.reads(browser, "It was never so");
    Pen.write(browser.page(), "because: Another Tamsin.");
    browser.press("Take it back");
    stage.reads(browser, "Taken back.");
  }

  private void finds(Stage stage, Browser browser, PersonId wren, String who) {
    browser.open("/persons/" + wren + "/family");
    stage.follow(browser, "Add somebody to the family");
    browser.fill("What you know of them", who).press("Find");
    stage.look(browser, "found");
  }
}
