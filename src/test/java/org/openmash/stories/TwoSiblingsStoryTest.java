package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head teacher refers two siblings; the hub decides for each child what that child needs. */
@HubTest
@Tag("browser")
class TwoSiblingsStoryTest {

  private static final String OLDER = "Juniper Larkspur";
  private static final String YOUNGER = "Ash Larkspur";
  private static final String WHY_EARLY_HELP =
      "The parents asked for help with mornings, and school can lead it.";
  private static final String WHY_ASSESSMENT =
      "Nobody could explain the burn, so a social worker finds out what happened.";

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Letters letters;
  @Autowired HubClock clock;

  private final String safeguarding = "safeguarding-" + UUID.randomUUID() + "@school.example";
  private Stage stage;
  private Actor head;
  private String email;
  private String referral;
  private String reference;
  private HubAtWork hub;

  @Test
  void aHeadTeacherRefersTwoSiblingsAndReadsADecisionForEach() {
    givenAHeadTeacherIsSignedIn();
    whenSheRefersTwoSiblings();
    whenTheHubTakesItAndLooksIntoIt();
    whenTheHubOffersEarlyHelpToTheOlderChild();
    thenSheReadsTheOneDecisionAndWaitsForTheOther();
    whenTheHubDecidesOnAnAssessmentOfTheYoungerChild();
    thenSheReadsADecisionForEachChild();
    thenHerSafeguardingLeadReadsThemToo();
    thenAnotherSchoolSeesNothing();
    thenTheMailsNameNobody();
  }

  private void givenAHeadTeacherIsSignedIn() {
    stage = new Stage("siblings", port, signedIn);
    head = stage.person("Ines Exemplar", school(safeguarding), Role.REFERRER);
    email = "head-" + UUID.randomUUID() + "@school.example";
  }

  private void whenSheRefersTwoSiblings() {
    try (Browser browser = stage.enters(head)) {
      browser.open("/referral/new").press("Start now").follow("What is this referral about?");
      stage.answer(
          browser,
          "What is this referral about?",
          """
          whom: CHILDREN
          ask: SAFEGUARDING
          inDanger: NO
          toldByPhone: YES
          toldWhom: Priya Sample
          toldOn: 3 3 2026
          toldAt: 9:30am\
          """);
      sheNamesBothChildren(browser);
      sheTellsOfTheFamily(browser);
      sheTellsWhatWorriesHer(browser);
      sheTellsOnWhatFooting(browser);
      sheChecksCorrectsAndSends(browser);
    }
  }

  private void sheNamesBothChildren(Browser browser) {
    Pen.write(browser.page(), "names.first: Juniper\nsex: FEMALE");
    assertThat(stage.sent(browser, "Save and continue")).isEqualTo(400);
    assertThat(browser.page().locator(".govuk-error-summary")).isVisible();
    assertThat(browser.page().locator("[name='names.first']")).hasValue("Juniper");
    stage.look(browser, "wrong");
    stage.answer(
        browser,
        "Child",
        """
        names.last: Larkspur
        born: 2 9 2016
        focus: NO
        background.ethnicity: WBRI
        background.religion: not known
        background.language: English
        background.interpreter: NO
        needs.disabled: NO
        needs.sendSupport: YES
        needs.ehcp: NO
        schooling.education: SCHOOL
        schooling.place: Invented Primary School
        schooling.upn: not known
        health.nhsNumber: not known
        health.gp: not known
        status.livesElsewhere: NO
        status.planOrCareElsewhere: NOT_KNOWN
        status.unaccompanied: NO\
        """);
    browser.follow("Add another");
    stage.answer(
        browser,
        "Child",
        """
        names.first: Ash
        names.last: Larkspur
        born: 19 1 2021
        sex: MALE
        focus: YES
        background.ethnicity: WBRI
        background.religion: not known
        background.language: English
        background.interpreter: NO
        needs.disabled: NOT_KNOWN
        needs.sendSupport: NO
        needs.ehcp: NO
        schooling.education: SCHOOL
        schooling.place: Invented Primary School
        schooling.upn: not known
        health.nhsNumber: not known
        health.gp: Example Surgery
        status.livesElsewhere: NO
        status.planOrCareElsewhere: NO
        status.unaccompanied: NO\
        """);
    assertThat(browser.page().locator("dl")).containsText(OLDER);
    assertThat(browser.page().locator("dl")).containsText(YOUNGER);
    stage.look(browser, "children");
    browser.press("Save and continue");
  }

  private void sheTellsOfTheFamily(Browser browser) {
    stage.answer(
        browser,
        "Home and safe contact",
        """
        address: 12 Sample Street, Ashby
        postcode: not known
        phone: 01632 960789
        addressMustBeKeptSecret: NO\
        """);
    browser.press("Save and continue");
    browser.follow("Add another");
    stage.answer(
        browser,
        "Other professionals who know the family",
        """
        name: Robin Instance
        role: School nurse
        agency: not known
        familyAgreesToContact: NOT_KNOWN\
        """);
    browser.press("Save and continue");
  }

  private void sheTellsWhatWorriesHer(Browser browser) {
    stage.answer(
        browser,
        "What worries you",
        """
        worries: Ash came in with a burn on his hand; both are hungry and often late.
        harm: NEGLECT PHYSICAL
        childsWords: Ash said to his teacher that the hot thing bit him.
        injuries: YES
        injuriesSeen: A round burn on the back of the left hand.\
        """);
    stage.answer(
        browser,
        "What works, and what was tried",
        """
        workingWell: Both like school, and their mother always comes when we call.
        needsToHappen: Somebody finds out about the burn, and mornings get easier.
        safety: 5
        childsViews: Juniper says that she wants breakfast at school.
        parentsViews: not known
        doneSoFar: Breakfast club since January.
        earlyHelpAssessment: NO\
        """);
    stage.answer(
        browser,
        "Level of need",
        """
        level: 3
        indicators: L21 H42
        support: FAMILY_SUPPORT
        hopedFor: They come on time, fed and unhurt.\
        """);
  }

  private void sheTellsOnWhatFooting(Browser browser) {
    stage.answer(
        browser,
        "Does the family know?",
        """
        parentsInformed: YES
        consent: GIVEN
        givenBy: Their mother
        coveringWhom: Both children
        givenOn: 3 3 2026
        childInformed: NO\
        """);
    stage.answer(browser, "Lawful basis", "basis: PUBLIC_TASK");
    stage.answer(
        browser,
        "You",
        """
        name: Ines Exemplar
        role: Head teacher
        knowsChildAs: Head teacher of both
        phone: 01632 960321
        discussedWithLead: NO
        email:\s\
        """
            + email);
  }

  private void sheChecksCorrectsAndSends(Browser browser) {
    assertThat(stage.heading(browser)).containsText("Check your answers");
    stage.look(browser, "check");
    stage.follow(browser, "Change How safe is the child today");
    Pen.write(browser.page(), "safety: 4");
    browser.press("Save and continue");
    assertThat(stage.heading(browser)).containsText("Check your answers");
    browser.press("Send referral");
    stage.reads(browser, "Referral sent", "The hub decides by", "4 March 2026");
    reference = browser.page().locator(".govuk-panel strong").innerText();
    referral = browser.path().split("/")[2];
  }

  private void whenTheHubTakesItAndLooksIntoIt() {
    clock.forward(Duration.ofMinutes(30));
    hub = new HubAtWork(stage, referral);
    hub.takes(OLDER, "4 March 2026");
    hub.rates("rag: RED\nreason: A burn that nobody has explained.");
    hub.writesTheRecord(
        """
        callWithReferrer: The nurse saw the hand; it is being treated.
        checks: EDUCATION HEALTH
        familySpokenTo: NO
        whyNotFamily: Their mother is at work until three.
        childSeenByAnybody: YES
        analysis: One injury without a story, and two children who are hungry in the morning.\
        """);
  }

  private void whenTheHubOffersEarlyHelpToTheOlderChild() {
    hub.decides(
        OLDER,
        """
        level: 2
        indicators: L21
        outcome: EARLY_HELP
        family: TOLD
        evidence: THE_REFERRAL SCHOOL
        rationale: Late and hungry, but unhurt, and the family wants help.
        toReferrer:\s\
        """
            + WHY_EARLY_HELP,
        "Decided. The referrer is being told.");
  }

  private void thenSheReadsTheOneDecisionAndWaitsForTheOther() {
    try (Browser browser = stage.enters(head)) {
      browser.open("/referrals/" + referral);
      assertThat(card(browser, OLDER)).containsText(WHY_EARLY_HELP);
      assertThat(card(browser, YOUNGER)).containsText("Not decided yet");
      stage.look(browser, "half-decided");
    }
  }

  private void whenTheHubDecidesOnAnAssessmentOfTheYoungerChild() {
    clock.forward(Duration.ofMinutes(20));
    hub.decides(
        YOUNGER,
        """
        level: 4
        indicators: H42
        outcome: ASSESSMENT
        family: TOLD
        evidence: THE_REFERRAL CALL_TO_REFERRER HEALTH
        rationale: An injury that nobody can explain, on a child of five.
        toReferrer:\s\
        """
            + WHY_ASSESSMENT,
        "Proposed. A manager authorises it; then the referrer is told.");
    clock.forward(Duration.ofMinutes(20));
    hub.authorises(YOUNGER);
  }

  private void thenSheReadsADecisionForEachChild() {
    try (Browser browser = stage.enters(head)) {
      readsBoth(browser);
      stage.look(browser, "decided");
    }
  }

  private void thenHerSafeguardingLeadReadsThemToo() {
    Actor lead = stage.person("Kim Specimen", head.agency(), Role.SAFEGUARDING_LEAD);
    try (Browser browser = stage.enters(lead)) {
      readsBoth(browser);
    }
  }

  private void readsBoth(Browser browser) {
    browser.open("/referrals").follow(reference);
    assertThat(card(browser, OLDER)).containsText("The family is offered early help");
    assertThat(card(browser, OLDER)).containsText(WHY_EARLY_HELP);
    assertThat(card(browser, YOUNGER)).containsText("A social worker assesses");
    assertThat(card(browser, YOUNGER)).containsText(WHY_ASSESSMENT);
  }

  private void thenAnotherSchoolSeesNothing() {
    Actor teacher =
        stage.person("Sam Elsewhere", school("office@elsewhere.example"), Role.REFERRER);
    try (Browser browser = stage.enters(teacher)) {
      assertThat(stage.status(browser, "/referrals/" + referral)).isEqualTo(404);
      assertThat(stage.status(browser, "/referrals/" + referral + "/referral.pdf")).isEqualTo(404);
    }
  }

  private void thenTheMailsNameNobody() {
    for (String address : List.of(email, safeguarding)) {
      assertThat(letters.to(address))
          .hasSize(3)
          .allMatch(mail -> mail.contains(reference))
          .noneMatch(mail -> mail.contains("Larkspur") || mail.contains("Juniper"));
    }
  }

  private static Locator card(Browser browser, String child) {
    return browser
        .page()
        .locator(".govuk-summary-card")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    browser
                        .page()
                        .getByRole(
                            com.microsoft.playwright.options.AriaRole.HEADING,
                            new com.microsoft.playwright.Page.GetByRoleOptions().setName(child))));
  }

  private AgencyId school(String mailbox) {
    Agency school =
        Agency.of(
            AgencyId.next(),
            "School " + UUID.randomUUID(),
            AgencyKind.SCHOOL,
            Reach.by(mailbox),
            LocalDate.of(2020, 1, 1));
    return agencies.add(Actor.system("test"), school).id();
  }
}
