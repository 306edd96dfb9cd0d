package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import org.openmash.person.PersonExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Unborn twins are referred, put on record and born; the clock of their contact goes on. */
@HubTest
@Tag("browser")
class BornStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;

  private final String family = PersonExamples.family();
  private Stage stage;
  private Actor screener;
  private String contact;
  private String first;
  private String owed;

  @Test
  void anUnbornTwinPairIsBorn() {
    stage = new Stage("born", port, signedIn);
    isPlayed();
  }

  @Test
  void itGoesTheSameOnATelephoneWithoutScripts() {
    stage = Stage.small("born", port, signedIn);
    isPlayed();
  }

  private void isPlayed() {
    givenUnbornTwinsAreReferred();
    whenTheHubPutsBothOnRecord();
    whenTheirBirthIsRecordedAndItsDateAskedAbout();
    thenBothRecordsAreTheChildrensAndTheClockGoesOn();
    whenItIsTakenBack();
    thenBothAreExpectedAgain();
  }

  private void givenUnbornTwinsAreReferred() {
    Agency trust =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Trust " + UUID.randomUUID(),
                AgencyKind.MATERNITY_TRUST,
                Reach.by("safeguarding@trust.example"),
                LocalDate.of(2020, 1, 1)));
    Actor midwife = stage.person("Marie Specimen", trust.id(), Role.REFERRER);
    screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
    contact =
        "/inbox/"
            + referrals
                .receive(
                    midwife,
                    new Submission(
                        UUID.randomUUID().toString(),
                        examples.aboutTheUnbornOf("Tamsin", family, 2)))
                .id();
  }

  private void whenTheHubPutsBothOnRecord() {
    try (Browser browser = stage.enters(screener)) {
      browser.open(contact).press("Take this contact");
      owed = browser.page().locator(".om-due__exact").first().innerText();
      stage.follow(browser, "Who are they?");
      browser.page().getByText("Somebody new").first().click();
      stage.reads(browser, "A record is begun with what was reported.");
      browser.page().getByText("Somebody new").first().click();
      stage.follow(browser, "Baby 1 of Tamsin " + family);
      first = browser.path();
      stage.reads(browser, "Expected 12 May 2026", "Record the birth");
      stage.look(browser, "unborn");
    }
  }

  private void whenTheirBirthIsRecordedAndItsDateAskedAbout() {
    try (Browser browser = stage.enters(screener)) {
      browser.open(first).follow("Record the birth");
      stage.look(browser, "how-many");
      browser.press("Continue");
      stage.reads(browser, "Select how many babies were born");
      stage.look(browser, "how-many-wrong");
      Pen.write(browser.page(), "babies: 2");
      browser.choose("Baby 2 of Tamsin " + family).press("Continue");
      stage.reads(browser, "The babies below are, in this order:", "Baby 2 of Tamsin " + family);
      stage.look(browser, "birth");
      assertThat(stage.sent(browser, "Record the birth")).isEqualTo(400);
      stage.look(browser, "birth-wrong");
      writesBoth(browser, "1 1 2026");
      assertThat(stage.sent(browser, "Record the birth")).isEqualTo(400);
      stage.reads(
          browser, "This is more than 18 weeks before the baby was expected", "The date is right");
      stage.look(browser, "birth-doubt");
      writesBoth(browser, "2 3 2026");
      browser.press("Record the birth");
      stage.reads(browser, "From the same pregnancy:", "Robin " + family);
      stage.look(browser, "born");
    }
  }

  private void writesBoth(Browser browser, String day) {
    Pen.write(
        browser.page(),
        """
        babies.0.came: ALIVE
        babies.0.given: Wren
        babies.0.family: %s
        babies.0.born: %s
        babies.0.precision: DAY
        babies.0.sex: FEMALE
        babies.1.came: ALIVE
        babies.1.given: Robin
        babies.1.family: %s
        babies.1.born: %s
        babies.1.precision: DAY
        babies.1.sex: MALE
        toldBy: The ward
        """
            .formatted(family, day, family, day));
  }

  private void thenBothRecordsAreTheChildrensAndTheClockGoesOn() {
    try (Browser browser = stage.enters(screener)) {
      browser.open(first);
      assertThat(stage.heading(browser)).containsText("Wren " + family);
      stage.reads(browser, "Born 2 March 2026");
      browser.follow("Robin " + family);
      assertThat(stage.heading(browser)).containsText("Robin " + family);
      stage.look(browser, "twin");
      browser.open(contact);
      assertThat(browser.page().locator(".om-due__exact").first().innerText()).isEqualTo(owed);
    }
  }

  private void whenItIsTakenBack() {
    try (Browser browser = stage.enters(screener)) {
      browser.open(first);
      stage.follow(browser, "Take it back");
      stage.reads(browser, "It is taken back for these too.");
      assertThat(stage.sent(browser, "Take it back")).isEqualTo(400);
      stage.look(browser, "taking-back");
      Pen.write(browser.page(), "because: Another mother of the same name.");
      browser.press("Take it back");
      stage.reads(browser, "Taken back.");
    }
  }

  private void thenBothAreExpectedAgain() {
    try (Browser browser = stage.enters(screener)) {
      browser.open(first);
      assertThat(stage.heading(browser)).containsText("Baby 1 of Tamsin " + family);
      stage.reads(browser, "Expected 12 May 2026");
      stage.look(browser, "taken-back");
    }
  }
}
