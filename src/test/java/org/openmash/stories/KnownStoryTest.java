package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

/** A screener finds out who somebody is, and takes back what was wrong. */
@HubTest
@Tag("browser")
class KnownStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;

  private final String family = PersonExamples.family();
  private final String maiden = PersonExamples.family();
  private Stage stage;
  private Actor screener;

  @BeforeEach
  void aScreener() {
    stage = new Stage("known", port, signedIn);
    screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
  }

  @Test
  void aScreenerFindsSomebodyBehindASwappedBirthdayAndAMaidenName() {
    try (Browser browser = stage.enters(screener)) {
      browser.open("/").follow("People");
      stage.look(browser, "search");
      assertThat(stage.sent(browser, "Find")).isEqualTo(400);
      stage.reads(browser, "Enter what you know of them");
      browser.fill("What you know of them", "a".repeat(201));
      assertThat(stage.sent(browser, "Find")).isEqualTo(400);
      assertThat(browser.page().locator("#who").inputValue()).hasSize(201);
      stage.look(browser, "search-wrong");
      begins(browser, "Tamsin", family);
      browser.open("/persons").fill("What you know of them", "tamsin " + maiden + " 9/4/1991");
      browser.press("Find");
      stage.reads(browser, "Tamsin " + family, "Born 4 September 1991");
      assertThat(browser.path()).isEqualTo("/persons");
      browser.page().getByText("Why").first().click();
      stage.reads(browser, "birth swapped", "surname same");
      stage.look(browser, "found");
      browser.fill("What you know of them", maiden + "zzz 1 1 1901").press("Find");
      stage.look(browser, "nobody");
    }
  }

  @Test
  void aWrongJoiningIsTakenBack() {
    try (Browser browser = stage.enters(screener)) {
      begins(browser, "Tamsin", family);
      begins(browser, "Tamzin", family);
      stage.reads(browser, "May be the same person");
      stage.look(browser, "alike");
      browser.follow("Look at both");
      assertThat(stage.sent(browser, "Yes, join them")).isEqualTo(400);
      stage.look(browser, "side-by-side");
      Pen.write(browser.page(), "because: The same birthday and the same names.");
      browser.press("Yes, join them");
      stage.reads(browser, "From the record of Tamsin " + family);
      stage.look(browser, "joined");
      stage.follow(browser, "Take it back");
      Pen.write(browser.page(), "because: They are cousins.");
      browser.press("Take it back");
      assertThat(browser.page().locator("main").textContent()).doesNotContain("From the record of");
      stage.look(browser, "parted");
    }
  }

  @Test
  void whoAChildIsIsSaidOnOnePageForTheFamily() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Hawthorn School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@hawthorn.example"),
                LocalDate.of(2020, 1, 1)));
    Actor head = stage.person("Ines Exemplar", school.id(), Role.REFERRER);
    String referral =
        referrals
            .receive(
                head, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(2)))
            .id()
            .toString();
    try (Browser browser = stage.enters(screener)) {
      browser.open("/inbox/" + referral).press("Take this contact");
      stage.follow(browser, "Who are they?");
      stage.look(browser, "who");
      browser.page().getByText("Somebody new").first().click();
      stage.reads(browser, "A record is begun with what was reported.", "This is");
      stage.look(browser, "who-new");
      browser.page().getByText("Take it back").first().click();
      stage.reads(browser, "Taken back.", "likely");
      browser.page().getByText("This is the same").first().click();
      stage.reads(browser, "Said: they are the same.");
    }
  }

  /** Begins a record of somebody born on 4 September 1991, once under another name. */
  private void begins(Browser browser, String given, String last) {
    browser.open("/persons/new");
    assertThat(stage.sent(browser, "Save")).isEqualTo(400);
    stage.look(browser, "new-wrong");
    browser.press("Add another: Name");
    Pen.write(
        browser.page(),
        """
        names.0.kind: NAME
        names.0.given: %s
        names.0.family: %s
        names.1.kind: BIRTH_NAME
        names.1.given: %s
        names.1.family: %s
        start: BORN
        born: 4 9 1991
        precision: DAY
        sex: FEMALE
        """
            .formatted(given, last, given, maiden));
    browser.press("Save");
    stage.reads(browser, "The record is begun.");
    stage.look(browser, "record");
  }
}
