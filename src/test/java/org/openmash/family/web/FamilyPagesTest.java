package org.openmash.family.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.family.About;
import org.openmash.family.FactKind;
import org.openmash.family.FamilyExamples;
import org.openmash.family.HomeId;
import org.openmash.family.Kinship;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Four generations on paper: what is drawn, and that it is drawn the same every time. */
@HubTest
class FamilyPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired FamilyExamples examples;
  @Autowired PersonExamples people;
  @Autowired Persons persons;
  @Autowired RestrictionExamples restricted;

  private final String name = PersonExamples.family();
  private Actor screener;
  private Actor manager;
  private PersonId wren;
  private PersonId tamsin;
  private PersonId cai;
  private PersonId gwen;

  @BeforeEach
  void aFamilyOfThreeGenerations() {
    screener = signedIn.as(Role.SCREENER);
    manager = signedIn.as(Role.HUB_MANAGER);
    wren = examples.woman(screener, "Wren " + name, 2017);
    tamsin = examples.woman(screener, "Tamsin " + name, 1991);
    cai = examples.man(screener, "Cai " + name, 1990);
    gwen = examples.woman(screener, "Gwen " + name, 1962);
    examples.tie(screener, wren, Kinship.PARENT, tamsin);
    examples.tie(screener, wren, Kinship.PARENT, cai);
    examples.tie(screener, tamsin, Kinship.PARENT, gwen);
    examples.couple(screener, cai, tamsin, "MARRIED", "DIVORCED");
  }

  @Test
  void drawsEachGenerationInARowOfItsOwnWithTheUsualSigns() throws Exception {
    PersonId huw =
        examples.born(
            screener, "Huw " + name, "MALE", LocalDate.of(1960, 1, 2), LocalDate.of(2020, 1, 2));
    PersonId baby = examples.unborn(screener, "Baby " + name, LocalDate.of(2026, 7, 7));
    examples.tie(screener, tamsin, Kinship.PARENT, huw);
    examples.tie(screener, baby, Kinship.PARENT, tamsin);
    Document page = page("/genogram", screener);
    assertThat(y(page, "Gwen")).isEqualTo(y(page, "Huw")).isLessThan(y(page, "Tamsin"));
    assertThat(y(page, "Tamsin")).isEqualTo(y(page, "Cai")).isLessThan(y(page, "Wren"));
    assertThat(y(page, "Baby")).isEqualTo(y(page, "Wren"));
    assertThat(x(page, "Cai")).as("he on the left").isLessThan(x(page, "Tamsin"));
    assertThat(x(page, "Wren")).as("the elder on the left").isLessThan(x(page, "Baby"));
    assertThat(page.select(".om-gen__died")).hasSize(2);
    assertThat(page.select(".om-gen__index")).hasSize(1);
    assertThat(page.select(".om-gen__person")).hasSize(6);
    assertThat(page.select("svg circle.om-gen__person")).hasSize(3);
    assertThat(page.select(".om-gen__age").eachText()).contains("8", "34", "60", "22w").hasSize(6);
    assertThat(page.select(".om-gen__dates").eachText())
        .contains("b. 1960, d. 2020", "due 7 July 2026", "m. 2009");
  }

  @Test
  void drawsTheSameFamilyTheSameTwiceAndStylesNothingInPlace() throws Exception {
    examples.home(screener, wren, null);
    examples.home(screener, tamsin, examples.homeOf(screener, wren));
    String once = drawing(page("/genogram", screener));
    assertThat(drawing(page("/genogram", screener))).isEqualTo(once);
    assertThat(once).contains("om-gen__home").doesNotContain("style=", "<script");
    Element svg = page("/genogram", screener).selectFirst("svg[role=img]");
    assertThat(svg).isNotNull();
    for (String id : svg.attr("aria-labelledby").split(" ")) {
      assertThat(svg.getElementById(id).text()).isNotEmpty();
    }
  }

  @Test
  void ordersBrothersAndSistersByBirthAndTiesTwinsTogether() throws Exception {
    PersonId one = examples.born(screener, "Ada " + name, "FEMALE", day(2012), null);
    PersonId two = examples.born(screener, "Bea " + name, "FEMALE", day(2012), null);
    PersonId last = examples.man(screener, "Dan " + name, 2020);
    for (PersonId child : List.of(last, two, one)) {
      examples.tie(screener, child, Kinship.PARENT, tamsin);
      examples.tie(screener, child, Kinship.PARENT, cai);
    }
    examples.tie(screener, one, Kinship.IDENTICAL_TWIN, two);
    Document page = page("/genogram", screener);
    assertThat(List.of(x(page, "Ada"), x(page, "Bea"), x(page, "Wren"), x(page, "Dan"))).isSorted();
    int between = (x(page, "Ada") + x(page, "Bea")) / 2;
    assertThat(page.select("path.om-gen__line").eachAttr("d"))
        .filteredOn(path -> path.startsWith("M" + between + " "))
        .as("two lines from one point")
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void drawsWhoWasAdoptedFosteredAndHowTheyAreWithEachOther() throws Exception {
    PersonId child = examples.man(screener, "Dan " + name, 2020);
    PersonId carer = examples.woman(screener, "Fay " + name, 1970);
    examples.tie(screener, child, Kinship.ADOPTIVE_PARENT, tamsin);
    examples.tie(screener, child, Kinship.FOSTER_CARER, carer);
    feeling(tamsin, wren, Map.of("feeling", "CLOSE", "saidBy", "Wren"));
    feeling(
        tamsin, cai, Map.of("feeling", "ABUSE", "towards", "FROM_OTHER", "saidBy", "The police"));
    feeling(cai, wren, Map.of("feeling", "CUT_OFF", "saidBy", "The school"));
    Document page = page("/genogram", screener);
    assertThat(page.select(".om-gen__line--dotted")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select(".om-gen__close")).hasSize(3);
    assertThat(page.select(".om-gen__arrow")).hasSize(1);
    assertThat(page.select(".om-gen__cut")).hasSize(3);
    assertThat(page.text())
        .contains("Cai " + name + " abuses Tamsin " + name, "The police", "adoptive mother");
  }

  @Test
  void drawsAPersonOfTwoRecordsOnce() throws Exception {
    PersonId other = examples.woman(screener, "Tamzin " + name, 1991);
    examples.tie(screener, other, Kinship.CHILD, examples.man(screener, "Dan " + name, 2020));
    people.joined(screener, tamsin, other);
    Document page = page("/genogram", screener);
    assertThat(page.select(".om-gen__person")).hasSize(5);
    assertThat(page.text()).doesNotContain("Tamzin");
  }

  @Test
  void drawsNobodyTheReaderMayNotKnowAndNobodyBehindThem() throws Exception {
    people(tamsin);
    restricted.restrict(manager, tamsin);
    for (String sheet : List.of("", "/genogram", "/ecomap", "/network")) {
      assertThat(page(sheet, screener).text()).doesNotContain("Tamsin", "Gwen");
      assertThat(page(sheet, manager).text()).contains("Wren " + name);
    }
    assertThat(page("/genogram", manager).text()).contains("Tamsin", "Gwen");
  }

  @Test
  void drawsTheNetworkAroundTheHouseholdByHowStrongEachBondIs() throws Exception {
    people(gwen);
    for (String strength : List.of("STRONG", "ORDINARY", "WEAK", "STRESSFUL")) {
      examples.note(
          screener,
          About.alone(wren),
          FactKind.SUPPORTER,
          FamilyExamples.supporter("Ms " + strength + " Hart", strength));
    }
    Document page = page("/ecomap", screener);
    assertThat(page.select(".om-eco__circle")).hasSize(5);
    assertThat(page.select(".om-eco__strong")).hasSize(2);
    assertThat(page.select(".om-eco__weak")).hasSize(1);
    assertThat(page.select(".om-eco__stressful")).hasSizeGreaterThan(3);
    assertThat(page.select(".om-eco__arrow")).hasSize(9);
    Document list = page("/network", screener);
    assertThat(list.text())
        .contains(
            "mother of Tamsin", "Having the child to stay, Listening", "Class teacher, Hawthorn");
    assertThat(list.select("tbody tr")).hasSize(5);
  }

  @Test
  void printsNoAddressAndShowsNoneThatIsProtected() throws Exception {
    examples.home(screener, wren, null);
    HomeId home = examples.homeOf(screener, wren);
    examples.home(screener, tamsin, home);
    examples.livesAt(screener, wren, "14 Elm Street, Northam", false);
    assertThat(page("", screener).text()).contains("14 Elm Street");
    assertThat(page("/genogram", screener).text()).doesNotContain("Elm");
    examples.livesAt(screener, tamsin, "14 Elm Street, Northam", true);
    assertThat(page("", screener).text())
        .contains("The address is protected.")
        .doesNotContain("Elm");
    assertThat(page("/ecomap", screener).text()).doesNotContain("Elm");
  }

  @Test
  void saysWhoHasParentalResponsibilityAndWhatIsNotKnown() throws Exception {
    Document before = page("", screener);
    assertThat(before.text())
        .contains("No record you may see says that anybody has it.")
        .contains("Children Act 1989, section 2");
    post(
        "/with/" + tamsin + "/responsibility",
        Map.of(
            "held", "YES", "basis", "BIRTH_MOTHER", "seen", "BIRTH_CERTIFICATE", "source", "Seen"));
    post(
        "/own/authority",
        Map.of("council", "Borset Council", "order", "INTERIM_CARE_ORDER", "source", "The court"));
    assertThat(page("", screener).text())
        .contains("Gave birth to the child", "Borset Council", "Interim care order");
  }

  @Test
  void asksOnceMoreForWhatIsRareAndKeepsWhatWasTyped() throws Exception {
    PersonId dan = examples.man(screener, "Dan " + name, 1990);
    String path = "/with/" + dan + "/tie";
    Map<String, String> said = Map.of("kinship", "PARENT", "source", "An uncle");
    MvcTestResult asked = send(path, said);
    assertThat(asked).hasStatus(409);
    assertThat(asked.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("Two other parents by birth are written already.", "An uncle", "value=\"third\"");
    assertThat(send(path, Map.of("kinship", "PARENT", "source", "An uncle", "sure", "third")))
        .hasStatus(302);
    MvcTestResult refused = send("/with/" + tamsin + "/tie", said);
    assertThat(refused).hasStatus(400);
    assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("This is written already.", "An uncle");
  }

  private void people(PersonId helper) {
    examples.note(screener, About.pair(wren, helper), FactKind.SUPPORT, FamilyExamples.support());
  }

  private void feeling(PersonId one, PersonId other, Map<String, ?> said) {
    examples.note(screener, About.pair(one, other), FactKind.FEELING, said);
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 9, 9);
  }

  private static String drawing(Document page) {
    return String.valueOf(page.selectFirst("svg[role=img]"));
  }

  private int x(Document page, String given) {
    return at(page, given, "x");
  }

  private int y(Document page, String given) {
    return at(page, given, "y");
  }

  private int at(Document page, String given, String where) {
    return page.select("text.om-gen__name").stream()
        .filter(text -> text.text().startsWith(given))
        .map(text -> Integer.valueOf(text.attr(where)))
        .findFirst()
        .orElseThrow();
  }

  private Document page(String sheet, Actor actor) throws Exception {
    MvcTestResult answer =
        mvc.get()
            .uri("/persons/" + wren + "/family" + sheet)
            .cookie(signedIn.cookie(actor))
            .exchange();
    assertThat(answer).hasStatus(200);
    return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }

  private void post(String path, Map<String, String> fields) {
    assertThat(send(path, fields)).hasStatus(302);
  }

  private MvcTestResult send(String path, Map<String, String> fields) {
    var request =
        mvc.post()
            .uri("/persons/" + wren + "/family" + path)
            .cookie(signedIn.cookie(screener))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
