package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A screener asks police, practice and school at once; the practice knows nothing, the police mark
 * a passage, and the school is late.
 */
@HubTest
@Tag("browser")
class AskAndAnswerStoryTest {

  private static final Pattern LINK = Pattern.compile("/information-requests/[0-9a-f-]{36}");
  private static final String SECRET = "A named informant saw the knife.";

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired OneTimeCodes codes;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired HubClock clock;

  private final String mark = "Q" + UUID.randomUUID().toString().substring(0, 8);
  private Stage stage;
  private Agency police;
  private Agency practice;
  private Agency school;
  private String contact;
  private String child;
  private HubAtWork hub;

  @Test
  void aScreenerAsksThreeAgenciesAndDecidesWithoutTheSchool() {
    stage = new Stage("ask", port, signedIn);
    isPlayed();
  }

  @Test
  void andOnATelephoneWithoutScripts() {
    stage = Stage.small("ask", port, signedIn);
    isPlayed();
  }

  private void isPlayed() {
    givenAContact();
    whenTheScreenerAsksAllThreeAtOnce();
    whenThePracticeAnswersWithOneClickBehindItsLink();
    whenThePoliceMarkAPassage();
    thenTheScreenerDecidesWithoutTheSchool();
    thenTheSchoolIsLateAndAnswersAfterAll();
  }

  private void givenAContact() {
    police = agency("Police", AgencyKind.POLICE);
    practice = agency("Surgery", AgencyKind.GP_PRACTICE);
    school = agency("School", AgencyKind.SCHOOL);
    Actor midwife =
        stage.person(
            "Ines Exemplar", agency("Ward", AgencyKind.HOSPITAL_TRUST).id(), Role.REFERRER);
    var receipt =
        referrals.receive(
            midwife, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)));
    contact = receipt.id().toString();
    child = referrals.read(midwife, receipt.id()).line().children().getFirst().name();
    hub = new HubAtWork(stage, contact);
  }

  private void whenTheScreenerAsksAllThreeAtOnce() {
    try (Browser browser = stage.enters(hub.screener())) {
      browser.open("/inbox/" + contact).press("Take this contact");
      stage.follow(browser, "Ask agencies");
      stage.look(browser, "ask");
      assertThat(browser.page().locator("input[name=person]:checked").count()).isOne();
      assertThat(browser.page().locator("input[name=agency]:checked").count()).isZero();
      assertThat(stage.sent(browser, "Ask")).isEqualTo(400);
      stage.look(browser, "ask-wrong");
      Pen.write(browser.page(), "why: A knife was seen at home.\nfind: " + mark);
      assertThat(stage.sent(browser, "Find")).isEqualTo(200);
      Pen.write(
          browser.page(),
          "agency: %s %s %s\nquestions: OFFENCES"
              .formatted(police.id(), practice.id(), school.id()));
      assertThat(stage.sent(browser, "Ask")).isEqualTo(400);
      stage.reads(browser, "has accepted no agreement that covers");
      stage.look(browser, "ask-unlawful");
      Pen.write(browser.page(), "harm: He may be hurt tonight.");
      browser.press("Ask");
      stage.reads(browser, school.name(), "Not answered yet");
      stage.look(browser, "contact-asked");
    }
  }

  private void whenThePracticeAnswersWithOneClickBehindItsLink() {
    String mailbox = mailbox(practice);
    Matcher link = LINK.matcher(codes.latest(mailbox));
    assertThat(link.find()).isTrue();
    try (Browser browser = Browser.withoutScripts(port).width(320)) {
      browser.open(link.group());
      assertThat(browser.page().locator("main").textContent()).doesNotContain(child);
      browser.screenshot("ask-cover");
      browser.page().locator("a.govuk-button").click();
      browser.fill("Work e-mail address", mailbox).press("Send me a code");
      browser.fill("Code", codes.sentTo(mailbox)).press("Continue");
      assertThat(browser.path()).isEqualTo(link.group());
      stage.reads(browser, child, "A knife was seen at home.", "He may be hurt tonight.");
      browser.screenshot("ask-by-link");
      browser.press("Nothing is known to us");
      stage.reads(browser, "Nothing known", mailbox);
    }
  }

  private void whenThePoliceMarkAPassage() {
    Actor officer = stage.person("Sam Constable", police.id(), Role.SAFEGUARDING_LEAD);
    try (Browser browser = stage.enters(officer)) {
      browser.open("/information-requests");
      stage.look(browser, "list");
      browser.page().locator("main .om-row a").first().click();
      stage.look(browser, "request");
      answer(
          browser,
          """
          passages.0.words: Two call-outs in May.
          passages.1.words: %s
          passages.1.marks: POLICE_ONLY SOURCE_ANONYMOUS\
          """
              .formatted(SECRET));
      stage.reads(browser, SECRET, "Police only");
      stage.look(browser, "marked");
    }
  }

  private void thenTheScreenerDecidesWithoutTheSchool() {
    try (Browser browser = stage.enters(hub.screener())) {
      browser.open("/inbox/" + contact);
      stage.reads(browser, "Two call-outs in May.", "Nothing known", "Not answered yet");
      assertThat(browser.page().locator("main").textContent()).doesNotContain(SECRET);
    }
    hub.decides(child, decision(), "Proposed. A manager authorises it");
    try (Browser browser = stage.enters(hub.screener())) {
      browser.open("/inbox/" + contact);
      stage.reads(browser, "Decided without an answer from " + school.name());
      stage.look(browser, "decided-without");
    }
  }

  private void thenTheSchoolIsLateAndAnswersAfterAll() {
    clock.forward(Duration.ofDays(7));
    Actor head = stage.person("Anna Head", school.id(), Role.SAFEGUARDING_LEAD);
    try (Browser browser = stage.enters(head)) {
      browser.open("/information-requests");
      stage.reads(browser, "late");
      stage.look(browser, "late");
      browser.page().locator("main .om-row a").first().click();
      answer(browser, "passages.0.words: He is often tired.\npassages.0.marks: FAMILY");
      stage.reads(browser, "it was due");
      browser.open("/information-requests/times");
      stage.look(browser, "times");
    }
    try (Browser browser = stage.enters(hub.screener())) {
      browser.open("/inbox/" + contact);
      stage.reads(browser, "He is often tired.");
      stage.follow(browser, school.name());
      stage.reads(browser, "May be told to the family");
      stage.look(browser, "answered");
    }
  }

  private void answer(Browser browser, String lines) {
    browser.page().locator("main a.govuk-button[href$='/answer']").click();
    stage.look(browser, "answer");
    Pen.write(browser.page(), lines);
    assertThat(stage.sent(browser, "Send to the hub")).isLessThan(400);
    stage.reads(browser, "Thank you. The hub has it.");
  }

  private static String decision() {
    return """
    level: 4
    indicators: H42
    outcome: ASSESSMENT
    family: TOLD
    rationale: A knife was seen at home, and the police know of two calls in May.
    toReferrer: Thank you for telling us.
    evidence: THE_REFERRAL\
    """;
  }

  private String mailbox(Agency agency) {
    return agency.reach().mailboxes().getFirst().value();
  }

  private Agency agency(String what, AgencyKind kind) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            mark + " " + what,
            kind,
            Reach.by(what.toLowerCase(Locale.ROOT) + "@" + mark + ".example"),
            LocalDate.of(2020, 1, 1)));
  }
}
