package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.openmash.kernel.Subject;
import org.openmash.notification.Outbox;
import org.openmash.notification.Told;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A midwife refers an unborn baby; the hub decides on an assessment; she is told, and why. */
@HubTest
@Tag("browser")
class UnbornBabyStoryTest {

  private static final String BABY = "Baby of Rowan Ashdown";
  private static final String REASON =
      "The violence goes on and no safe home is ready, so a social worker meets the mother first.";

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Outbox outbox;
  @Autowired Letters letters;
  @Autowired HubClock clock;

  private final String safeguarding = "safeguarding-" + UUID.randomUUID() + "@trust.example";
  private Stage stage;
  private Actor midwife;
  private String email;
  private String referral;
  private String reference;
  private HubAtWork hub;

  @Test
  void aMidwifeRefersAnUnbornBabyAndIsToldWhatWasDecidedAndWhy() {
    givenAMidwifeIsSignedIn();
    whenSheRefersAnUnbornBaby();
    thenSheSeesItReceived();
    whenTheHubTakesItAndLooksIntoIt();
    thenSheSeesItLookedAt();
    whenTheHubDecidesOnAnAssessmentAndAManagerAuthorisesIt();
    thenSheAndHerSafeguardingLeadReadWhatWasDecidedAndWhy();
    thenAnotherTrustSeesNothing();
    thenTheMailsSaidThatThereWasNewsAndNothingElse();
  }

  private void givenAMidwifeIsSignedIn() {
    stage = new Stage("unborn", port, signedIn);
    AgencyId trust = trust(safeguarding);
    midwife = stage.person("Marie Specimen", trust, Role.REFERRER);
    email = "marie-" + UUID.randomUUID() + "@trust.example";
  }

  private void whenSheRefersAnUnbornBaby() {
    try (Browser browser = stage.enters(midwife)) {
      browser.open("/referral/new");
      stage.look(browser, "start");
      browser.press("Start now");
      stage.look(browser, "tasks");
      browser.follow("What is this referral about?");
      sheSaysWhomItIsAbout(browser);
      sheForgetsTheMotherAndIsTold(browser);
      sheTellsOfTheBabyAndTheFamily(browser);
      sheTellsWhatWorriesHer(browser);
      sheTellsOnWhatFooting(browser);
      sheChecksAndSends(browser);
    }
  }

  private void sheSaysWhomItIsAbout(Browser browser) {
    stage.answer(
        browser,
        "What is this referral about?",
        """
        whom: UNBORN
        ask: SAFEGUARDING
        inDanger: NO
        toldByPhone: NO\
        """);
  }

  private void sheForgetsTheMotherAndIsTold(Browser browser) {
    Pen.write(
        browser.page(),
        """
        expected: 31 2 2026
        care.trust: Ashdown Maternity\
        """);
    assertThat(stage.sent(browser, "Save and continue")).isEqualTo(400);
    assertThat(browser.page().locator(".govuk-error-summary")).isVisible();
    assertThat(browser.page().locator("[name='care.trust.value']")).hasValue("Ashdown Maternity");
    assertThat(browser.page().locator("[name='expected.month']")).hasValue("2");
    stage.look(browser, "wrong");
  }

  private void sheTellsOfTheBabyAndTheFamily(Browser browser) {
    stage.answer(
        browser,
        "The unborn baby",
        """
        expected: 12 5 2026
        expectedIsEstimate: NO
        babies: 1
        mother.first: Rowan
        mother.last: Ashdown
        mother.born: 14 8 2004
        mother.nhsNumber: not known
        pregnancy.weeksAtBooking: 24
        pregnancy.weeksNow: 30
        pregnancy.lateOrConcealed: YES
        pregnancy.earlierChildren: not known
        pregnancy.childrenRemoved: NOT_KNOWN
        care.midwife: Marie Specimen
        care.onWard: YES
        care.ward: Antenatal ward 2
        care.alertOnRecord: YES\
        """);
    stage.answer(
        browser,
        "Home and safe contact",
        """
        address: 4 Example Row, Ashby
        postcode: not known
        phone: not known
        addressMustBeKeptSecret: YES
        fromWhom: Her former partner, who has followed her before.
        safePhone: 01632 960123
        contactDangers: He reads her messages. Call the ward.\
        """);
    stage.look(browser, "family");
    browser.follow("Add another");
    stage.answer(
        browser,
        "Parents, household and others who matter",
        """
        first: Sorrel
        last: not known
        born: not known
        relationship: PARENTS_PARTNER
        parentalResponsibility: NOT_KNOWN
        livesHere: NO
        allegedToHaveHarmed: YES
        risks: VIOLENCE\
        """);
    assertThat(browser.page().locator("dl")).containsText("Sorrel");
    browser.press("Save and continue");
    stage.reads(browser, "Other professionals who know the family");
    browser.press("Save and continue");
  }

  private void sheTellsWhatWorriesHer(Browser browser) {
    stage.answer(
        browser,
        "What worries you",
        """
        worries: She came in with bruised arms and says that he pushed her again. No home is ready.
        harm: PHYSICAL DOMESTIC_ABUSE
        injuries: YES
        injuriesSeen: Both upper arms, blue, as of fingers. She said that he held her.
        riskFactors: DOMESTIC_ABUSE HOUSING\
        """);
    stage.answer(
        browser,
        "What works, and what was tried",
        """
        workingWell: She comes to every appointment since she booked.
        needsToHappen: A safe place to live before the birth.
        safety: 3
        childsViews: not known
        parentsViews: She wants help, and wants nobody to tell him.
        doneSoFar: Kept her on the ward, and gave her the helpline number.
        earlyHelpAssessment: NO\
        """);
    stage.answer(
        browser,
        "Level of need",
        """
        level: 4
        indicators: U35 U42
        support: SAFEGUARDING_RESPONSE
        hopedFor: The baby comes home to a place where nobody is hurt.\
        """);
  }

  private void sheTellsOnWhatFooting(Browser browser) {
    stage.answer(
        browser,
        "Does the family know?",
        """
        parentsInformed: NO
        whyNotInformed: INCREASES_RISK
        consent: NOT_SOUGHT
        whyWithout: Asking both parents would have put her at more risk.
        childInformed: NO\
        """);
    stage.answer(browser, "Lawful basis", "basis: PUBLIC_TASK");
    stage.answer(
        browser,
        "You",
        """
        name: Marie Specimen
        role: Community midwife
        knowsChildAs: Named midwife of the mother
        phone: 01632 960456
        discussedWithLead: YES
        safeguardingLead: Lee Instance
        email:\s\
        """
            + email);
  }

  private void sheChecksAndSends(Browser browser) {
    assertThat(stage.heading(browser)).containsText("Check your answers");
    stage.reads(browser, "Antenatal ward 2", "as of fingers", "Not known");
    stage.look(browser, "check");
    browser.press("Send referral");
    stage.reads(browser, "Referral sent", "The hub decides by", "4 March 2026");
    reference = browser.page().locator(".govuk-panel strong").innerText();
    referral = browser.path().split("/")[2];
    assertThat(browser.path()).isEqualTo("/referrals/" + referral + "/sent");
    stage.look(browser, "sent");
  }

  private void thenSheSeesItReceived() {
    try (Browser browser = stage.enters(midwife)) {
      browser.open("/referrals");
      assertThat(browser.page().locator("tr:has(a[href='/referrals/" + referral + "'])"))
          .containsText("Received");
      stage.look(browser, "list");
      browser.follow(reference);
      stage.reads(browser, BABY, "Not decided yet", "The hub decides by");
    }
  }

  private void whenTheHubTakesItAndLooksIntoIt() {
    clock.forward(Duration.ofMinutes(20));
    hub = new HubAtWork(stage, referral);
    hub.takes(BABY, "4 March 2026");
    hub.rates("rag: AMBER\nreason: Violence in pregnancy, but she is safe on the ward today.");
    clock.forward(Duration.ofMinutes(50));
    hub.writesTheRecord(
        """
        callWithReferrer: The ward keeps her until Thursday.
        checks: SOCIAL_CARE POLICE
        familySpokenTo: YES
        childSeenByAnybody: NOT_KNOWN
        analysis: The baby would come home to violence unless somebody helps before the birth.\
        """);
  }

  private void thenSheSeesItLookedAt() {
    try (Browser browser = stage.enters(midwife)) {
      browser.open("/referrals/" + referral);
      stage.reads(browser, "Somebody at the hub is on it", "Not decided yet");
    }
  }

  private void whenTheHubDecidesOnAnAssessmentAndAManagerAuthorisesIt() {
    hub.decides(
        BABY,
        """
        level: 4
        indicators: U42
        outcome: ASSESSMENT
        family: TOLD
        evidence: THE_REFERRAL CALL_TO_REFERRER POLICE
        rationale: Likely significant harm after the birth; safe today, so no strategy discussion yet.
        toReferrer:\s\
        """
            + REASON,
        "Proposed. A manager authorises it; then the referrer is told.");
    clock.forward(Duration.ofMinutes(15));
    hub.authorises(BABY);
  }

  private void thenSheAndHerSafeguardingLeadReadWhatWasDecidedAndWhy() {
    Actor lead = stage.person("Lee Instance", midwife.agency(), Role.SAFEGUARDING_LEAD);
    for (Actor reader : List.of(midwife, lead)) {
      try (Browser browser = stage.enters(reader)) {
        browser.open("/referrals").follow(reference);
        stage.reads(
            browser,
            "A social worker assesses what the child and family need",
            "Level 4: Specialist and statutory",
            REASON);
        stage.look(browser, "decided");
      }
    }
  }

  private void thenAnotherTrustSeesNothing() {
    AgencyId elsewhere = trust("safeguarding@elsewhere.example");
    for (Role role : List.of(Role.REFERRER, Role.SAFEGUARDING_LEAD)) {
      try (Browser browser = stage.enters(stage.person("Sam Elsewhere", elsewhere, role))) {
        assertThat(stage.status(browser, "/referrals/" + referral)).isEqualTo(404);
        assertThat(stage.status(browser, "/inbox/" + referral)).isEqualTo(404);
      }
    }
  }

  private void thenTheMailsSaidThatThereWasNewsAndNothingElse() {
    for (String address : List.of(email, safeguarding)) {
      assertThat(letters.to(address))
          .satisfiesExactly(
              first -> assertThat(first).contains(reference, "we have it"),
              second -> assertThat(second).contains(reference, "there is news"))
          .noneMatch(mail -> mail.contains("Rowan") || mail.contains("Ashdown"))
          .noneMatch(mail -> mail.contains("assess"));
    }
    assertThat(outbox.about(hub.screener(), new Subject("referral", UUID.fromString(referral))))
        .hasSize(4)
        .allMatch(told -> told.state() == Told.State.SENT);
  }

  private AgencyId trust(String mailbox) {
    Agency trust =
        Agency.of(
            AgencyId.next(),
            "Trust " + UUID.randomUUID(),
            AgencyKind.MATERNITY_TRUST,
            Reach.by(mailbox),
            LocalDate.of(2020, 1, 1));
    return agencies.add(Actor.system("test"), trust).id();
  }
}
