package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.family.About;
import org.openmash.family.FactKind;
import org.openmash.family.FamilyExamples;
import org.openmash.family.HomeId;
import org.openmash.family.Kinship;
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

  @Test
  void aLargeFamilyIsDrawnToo() {
    Stage stage = new Stage("family-large", port, signedIn);
    Actor screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
    PersonId wren = large(screener);
    try (Browser browser = stage.enters(screener)) {
      browser.open("/persons/" + wren + "/family/genogram");
      assertThat(browser.page().locator("svg .om-gen__person").count()).isEqualTo(17);
      stage.look(browser, "genogram");
      browser.print("family-large-genogram");
      browser.open("/persons/" + wren + "/family/ecomap");
      stage.look(browser, "ecomap");
      browser.print("family-large-ecomap");
    }
  }

  /** Two marriages, twins, somebody adopted and fostered, a death, two homes, abuse. */
  private PersonId large(Actor screener) {
    Map<String, PersonId> all = new HashMap<>();
    for (String woman :
        List.of(
            "Wren 2017",
            "Tamsin 1991",
            "Gwen 1962",
            "Fay 1993",
            "Carys 1994",
            "Olwen 1960",
            "Bea 2022",
            "Ada 2022",
            "Nia 1950")) {
      String[] who = woman.split(" ");
      all.put(who[0], examples.woman(screener, who[0] + " Quillmarch", Integer.parseInt(who[1])));
    }
    for (String man :
        List.of("Cai 1990", "Ned 1988", "Bryn 1985", "Emyr 1958", "Dan 2020", "Ivo 2015")) {
      String[] who = man.split(" ");
      all.put(who[0], examples.man(screener, who[0] + " Quillmarch", Integer.parseInt(who[1])));
    }
    all.put(
        "Huw",
        examples.born(
            screener,
            "Huw Quillmarch",
            "MALE",
            LocalDate.of(1960, 1, 2),
            LocalDate.of(2020, 1, 2)));
    all.put("Baby", examples.unborn(screener, "Baby Quillmarch", LocalDate.of(2026, 7, 7)));
    for (String tie :
        List.of(
            "Wren PARENT Tamsin",
            "Wren PARENT Cai",
            "Ivo PARENT Cai",
            "Ivo PARENT Tamsin",
            "Tamsin PARENT Gwen",
            "Tamsin PARENT Huw",
            "Bryn PARENT Gwen",
            "Bryn PARENT Huw",
            "Carys PARENT Gwen",
            "Carys PARENT Huw",
            "Cai PARENT Olwen",
            "Cai PARENT Emyr",
            "Baby PARENT Tamsin",
            "Baby PARENT Ned",
            "Bea PARENT Cai",
            "Bea PARENT Fay",
            "Ada PARENT Cai",
            "Ada PARENT Fay",
            "Dan ADOPTIVE_PARENT Bryn",
            "Dan FOSTER_CARER Nia")) {
      String[] words = tie.split(" ");
      examples.tie(screener, who(all, words[0]), Kinship.valueOf(words[1]), who(all, words[2]));
    }
    examples.couple(screener, who(all, "Cai"), who(all, "Tamsin"), "MARRIED", "DIVORCED");
    examples.couple(screener, who(all, "Ned"), who(all, "Tamsin"), "LIVING_TOGETHER", "TOGETHER");
    examples.couple(screener, who(all, "Cai"), who(all, "Fay"), "MARRIED", "TOGETHER");
    examples.couple(screener, who(all, "Gwen"), who(all, "Huw"), "MARRIED", "TOGETHER");
    PersonId wren = who(all, "Wren");
    examples.home(screener, wren, null);
    HomeId home = examples.homeOf(screener, wren);
    for (String name : List.of("Tamsin", "Ned", "Ivo", "Gwen")) {
      examples.home(screener, who(all, name), home);
    }
    feels(screener, all, "Tamsin", "Wren", Map.of("feeling", "CLOSE", "saidBy", "Wren"));
    feels(screener, all, "Cai", "Ivo", Map.of("feeling", "CUT_OFF", "saidBy", "Ivo"));
    feels(
        screener,
        all,
        "Tamsin",
        "Ned",
        Map.of("feeling", "ABUSE", "towards", "FROM_OTHER", "saidBy", "Police"));
    feels(screener, all, "Gwen", "Bryn", Map.of("feeling", "CONFLICT", "saidBy", "Gwen"));
    feels(screener, all, "Olwen", "Wren", Map.of("feeling", "DISTANT", "saidBy", "Wren"));
    examples.note(
        screener, About.pair(wren, who(all, "Olwen")), FactKind.SUPPORT, FamilyExamples.support());
    for (String strength : List.of("STRONG", "WEAK", "STRESSFUL", "ORDINARY")) {
      examples.note(
          screener,
          About.alone(wren),
          FactKind.SUPPORTER,
          FamilyExamples.supporter("Ines Hart", strength));
    }
    return wren;
  }

  private void feels(
      Actor screener, Map<String, PersonId> all, String one, String other, Map<String, ?> said) {
    examples.note(screener, About.pair(who(all, one), who(all, other)), FactKind.FEELING, said);
  }

  private static PersonId who(Map<String, PersonId> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private void play(Stage stage) {
    Actor screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
    PersonId wren = examples.woman(screener, "Wren " + family, 2017);
    examples.woman(screener, "Tamsin " + family, 1991);
    PersonId baby = examples.unborn(screener, "Baby " + family, LocalDate.of(2026, 7, 7));
    try (Browser browser = stage.enters(screener)) {
      browser.open("/persons/" + wren);
      stage.follow(browser, "Family and network");
      stage.reads(browser, "Nobody of the family is written here yet.");
      stage.look(browser, "empty");
      mother(stage, browser, wren);
      grandmother(stage, browser);
      sibling(stage, browser, wren, baby);
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

  private void sibling(Stage stage, Browser browser, PersonId wren, PersonId baby) {
    browser.open("/persons/" + wren + "/family/with/" + baby + "/tie");
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
    stage.follow(browser, "Tamsin " + family + " and Wren");
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
