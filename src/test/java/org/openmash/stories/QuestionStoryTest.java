package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A head teacher is asked a question, answers, and reads the reason; before that a manager sends a
 * thin rationale back.
 */
@HubTest
@Tag("browser")
class QuestionStoryTest {

  private static final String QUESTION = "Who collects him on Fridays?";
  private static final String ANSWER = "His aunt, and he is glad to see her.";
  private static final String TOO_THIN = "Say what you weighed against it.";

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired Letters letters;

  private final String safeguarding = "safeguarding-" + UUID.randomUUID() + "@school.example";
  private Stage stage;
  private Actor head;
  private String referral;
  private String child;
  private HubAtWork hub;

  @Test
  void aHeadTeacherAnswersTheHubAndReadsTheReasonThatAManagerInsistedOn() {
    stage = new Stage("question", port, signedIn);
    isPlayed();
  }

  @Test
  void itGoesTheSameOnATelephoneWithoutScripts() {
    stage = Stage.small("question", port, signedIn);
    isPlayed();
  }

  private void isPlayed() {
    givenAHeadTeacherReferred();
    whenTheHubTakesItAndAsks();
    thenHerMailboxHearsOfAQuestionButNotWhatItSays();
    whenSheAnswers();
    thenTheHubReadsTheAnswerAndSheSeesThat();
    whenTheScreenerProposesToCloseWithAThinRationale();
    thenTheManagerSendsItBackAndOnlyTheBetterOneIsAuthorised();
    thenSheReadsTheReason();
  }

  private void givenAHeadTeacherReferred() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Hawthorn School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by(safeguarding),
                LocalDate.of(2020, 1, 1)));
    head = stage.person("Ines Exemplar", school.id(), Role.REFERRER);
    var receipt =
        referrals.receive(
            head, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)));
    referral = receipt.id().toString();
    child = referrals.read(head, receipt.id()).line().children().getFirst().name();
    hub = new HubAtWork(stage, referral);
  }

  private void whenTheHubTakesItAndAsks() {
    try (Browser browser = stage.enters(hub.screener())) {
      browser.open("/inbox/" + referral).press("Take this contact");
      stage.follow(browser, "Ask the referrer");
      assertThat(stage.sent(browser, "Ask")).isEqualTo(400);
      stage.look(browser, "empty");
      Pen.write(browser.page(), "words: " + QUESTION);
      browser.press("Ask");
      stage.reads(browser, QUESTION, "Not read yet");
      stage.look(browser, "asked");
    }
  }

  private void thenHerMailboxHearsOfAQuestionButNotWhatItSays() {
    assertThat(letters.to(safeguarding))
        .anyMatch(letter -> letter.contains("the hub has a question"))
        .noneMatch(letter -> letter.contains("Fridays"));
  }

  private void whenSheAnswers() {
    try (Browser browser = stage.enters(head)) {
      browser.open("/referrals/" + referral);
      stage.look(browser, "referral");
      stage.follow(browser, "The hub asks you something");
      stage.reads(browser, QUESTION);
      Pen.write(browser.page(), "words: " + ANSWER);
      browser.press("Send");
      stage.reads(browser, ANSWER, "Sent to the hub.");
      stage.look(browser, "answered");
    }
  }

  private void thenTheHubReadsTheAnswerAndSheSeesThat() {
    try (Browser browser = stage.enters(hub.screener())) {
      browser.open("/correspondence");
      stage.look(browser, "waiting");
      browser.open("/correspondence/" + referral);
      stage.reads(browser, ANSWER);
    }
    try (Browser browser = stage.enters(head)) {
      browser.open("/correspondence/" + referral);
      stage.reads(browser, "Read just now");
    }
  }

  private void whenTheScreenerProposesToCloseWithAThinRationale() {
    hub.decides(child, decision("Nothing in it."), "Proposed. A manager authorises it");
  }

  private void thenTheManagerSendsItBackAndOnlyTheBetterOneIsAuthorised() {
    hub.sendsBack(child, TOO_THIN);
    try (Browser browser = stage.enters(head)) {
      browser.open("/referrals/" + referral);
      assertThat(browser.page().locator("main").textContent())
          .doesNotContain("Nothing in it.")
          .doesNotContain(TOO_THIN);
    }
    hub.decides(
        child,
        decision("The aunt's visits explain what was seen, the school keeps watch, and we asked."),
        "Proposed. A manager authorises it");
    hub.authorises(child);
  }

  private void thenSheReadsTheReason() {
    try (Browser browser = stage.enters(head)) {
      browser.open("/referrals/" + referral);
      stage.reads(
          browser, "The hub takes no further action", "Thank you: his aunt told us the same.");
      stage.look(browser, "decided");
    }
  }

  private static String decision(String rationale) {
    return """
    level: 1
    outcome: NO_FURTHER_ACTION
    family: TOLD
    rationale: %s
    toReferrer: Thank you: his aunt told us the same.
    evidence: THE_REFERRAL CALL_TO_REFERRER
    """
        .formatted(rationale);
  }
}
