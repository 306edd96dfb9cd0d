package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A general practitioner without an account proves her address, refers, refers again with less to
 * say, opens what became of the first by the link in her mail, and disagrees.
 */
@HubTest
@Tag("browser")
class GuestStoryTest {

  private static final String CHILD =
      """
      names.first: Juniper
      names.last: Larkspur
      born: 2 9 2016
      sex: FEMALE
      focus: YES
      background.ethnicity: WBRI
      background.religion: not known
      background.language: English
      background.interpreter: NO
      needs.disabled: NO
      needs.sendSupport: YES
      needs.ehcp: NO
      schooling.education: SCHOOL
      schooling.upn: not known
      health.nhsNumber: not known
      health.gp: not known
      status.livesElsewhere: NO
      status.planOrCareElsewhere: NOT_KNOWN
      status.unaccompanied: NO\
      """;

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired OneTimeCodes codes;

  private Stage stage;
  private final String email = "dr." + UUID.randomUUID() + "@nhs.net";

  /** How much a referral asked for: pages, and answers given on them. */
  private record Effort(String reference, String referral, int pages, int answers) {}

  @Test
  void aGpWithoutAnAccountRefersTwiceAndDisagreesWithWhatBecameOfIt() {
    stage = new Stage("guest", port, signedIn);
    Effort first = referring(true);
    Effort second = referring(false);
    System.out.printf(
        "GuestStoryTest: first referral %d pages and %d answers, second %d and %d%n",
        first.pages(), first.answers(), second.pages(), second.answers());
    assertThat(second.pages()).isLessThanOrEqualTo(first.pages() - 2);
    assertThat(second.answers()).isLessThanOrEqualTo(first.answers() - 5);
    HubAtWork hub = new HubAtWork(stage, first.referral());
    hub.takes("Juniper Larkspur", "4 March 2026");
    sheReadsWhatBecameOf(first, second);
    hub.decides(
        "Juniper Larkspur",
        """
        level: 3
        indicators: L21
        outcome: ASSESSMENT
        family: TOLD
        evidence: THE_REFERRAL SCHOOL
        rationale: Hungry on many mornings, and nobody knows why.
        toReferrer: A social worker visits the family this week.\
        """,
        "Proposed. A manager authorises it; then the referrer is told.");
    hub.authorises("Juniper Larkspur");
    sheReadsItWithoutJavaScriptAndDisagrees(first);
  }

  private Effort referring(boolean first) {
    try (Browser browser = Browser.at(port)) {
      comesIn(browser, first);
      List<String> asked = new ArrayList<>();
      int answers = 0;
      browser.press("Start now");
      if (first) {
        stage.look(browser, "tasks");
      } else {
        stage.reads(browser, "You are Ada Ashdown, General practitioner, Oak Surgery.");
        stage.look(browser, "tasks-again");
      }
      browser.follow("What is this referral about?");
      while (!stage.heading(browser).innerText().contains("Check your answers")) {
        String title = stage.heading(browser).innerText().replaceFirst("(?s).*\\n", "").strip();
        asked.add(title);
        answers += answered(browser, title);
      }
      if (first) {
        stage.look(browser, "check");
      }
      browser.press("Send referral");
      stage.reads(browser, "Referral sent");
      stage.look(browser, "sent");
      String reference = browser.page().locator(".govuk-panel strong").innerText();
      assertThat(asked.contains("You")).isEqualTo(first);
      assertThat(asked.contains("Lawful basis")).isEqualTo(first);
      return new Effort(reference, browser.path().split("/")[2], asked.size(), answers);
    }
  }

  private void comesIn(Browser browser, boolean first) {
    browser.open("/");
    if (first) {
      stage.look(browser, "home");
    }
    stage.follow(browser, "I have no account");
    browser.press("Send me a code");
    stage.reads(browser, "Enter an e-mail address");
    if (first) {
      stage.look(browser, "address-wrong");
    }
    browser.fill("Work e-mail address", email).press("Send me a code");
    if (first) {
      stage.look(browser, "code");
    }
    browser.fill("Code", codes.sentTo(email)).press("Continue");
    assertThat(browser.path()).isEqualTo("/referral/new");
  }

  /** Answers the page of this title and goes on: how many answers it took. */
  private int answered(Browser browser, String title) {
    String lines = lines(title);
    Pen.write(browser.page(), lines);
    assertThat(stage.sent(browser, "Save and continue")).as(title).isLessThan(400);
    // A page asked many times shows what there is; nothing is added to it here.
    while (browser.page().locator("a:has-text('Add another')").count() > 0) {
      browser.press("Save and continue");
    }
    return (int) lines.lines().count();
  }

  private static String lines(String title) {
    return switch (title) {
      case "What is this referral about?" ->
          "whom: CHILDREN\nask: SAFEGUARDING\ninDanger: NO\ntoldByPhone: NO";
      case "Child" -> CHILD;
      case "Home and safe contact" ->
          "address: 12 Sample Street\npostcode: not known\nphone: not known\naddressMustBeKeptSecret: NO";
      case "What worries you" ->
          "worries: She comes hungry every morning.\nharm: NEGLECT\ninjuries: NO";
      case "What works, and what was tried" ->
          """
          workingWell: She likes school.
          needsToHappen: Mornings get easier.
          safety: 5
          childsViews: not known
          parentsViews: not known
          doneSoFar: Breakfast club.
          earlyHelpAssessment: NO\
          """;
      case "Level of need" ->
          "level: 3\nindicators: L21\nsupport: FAMILY_SUPPORT\nhopedFor: She comes fed.";
      case "Does the family know?" ->
          """
          parentsInformed: YES
          consent: GIVEN
          givenBy: Her mother
          coveringWhom: Juniper
          givenOn: 3 3 2026
          childInformed: NO\
          """;
      case "Lawful basis" -> "basis: PUBLIC_TASK";
      case "You" ->
          """
          name: Ada Ashdown
          role: General practitioner
          organisation: Oak Surgery
          phone: 01632 960321\
          """;
      case "You and the child" -> "knowsChildAs: Her doctor\ndiscussedWithLead: NO";
      default -> throw new IllegalStateException("a page nobody told of: " + title);
    };
  }

  private void sheReadsWhatBecameOf(Effort first, Effort second) {
    try (Browser browser = Browser.at(port)) {
      browser.open("/");
      stage.follow(browser, "Look up a referral");
      stage.look(browser, "status");
      browser.fill("Reference", first.reference());
      browser.fill("Your work email address", email).press("Continue");
      browser.fill("Code", codes.sentTo(email)).press("Continue");
      assertThat(browser.path()).isEqualTo("/referrals/" + first.referral());
      stage.reads(browser, first.reference(), "Somebody at the hub is on it");
      stage.look(browser, "what-became-of-it");
      assertThat(stage.status(browser, "/referrals/" + second.referral())).isEqualTo(404);
      assertThat(stage.status(browser, "/referrals")).isEqualTo(404);
      browser.open("/status").fill("Reference", "OM-2222222");
      browser.press("Continue");
      assertThat(browser.page().locator(".govuk-error-summary")).isVisible();
      stage.look(browser, "status-wrong");
    }
  }

  private void sheReadsItWithoutJavaScriptAndDisagrees(Effort first) {
    try (Browser browser = Browser.withoutScripts(port)) {
      browser.width(320);
      String told = codes.latest(email);
      assertThat(told)
          .contains("/status", first.reference())
          .doesNotContain("Juniper", "social worker visits");
      browser.open("/status").fill("Reference", first.reference());
      browser.fill("Your work email address", email).press("Continue");
      browser.fill("Code", codes.sentTo(email)).press("Continue");
      stage.reads(browser, first.reference(), "A social worker visits the family this week.");
      browser.press("No, not helpful");
      stage.reads(browser, "You said that it was not helpful.");
      stage.follow(browser, "I disagree");
      Pen.write(
          browser.page(),
          """
          what: DISAGREE
          theme: THRESHOLD
          why: She has lost weight since.
          wanted: Somebody sees her at home.\
          """);
      browser.press("Save");
      stage.reads(browser, "Level 1: Between workers", "She has lost weight since.");
      assertThat(stage.status(browser, "/escalations")).isEqualTo(404);
    }
  }
}
