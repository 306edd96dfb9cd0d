package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.family.FamilyExamples;
import org.openmash.family.Kinship;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.person.PersonExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A child is restricted: invisible to a colleague, found by the duty manager, opened in need by
 * night.
 */
@HubTest
@Tag("browser")
class RestrictedStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired PersonExamples people;
  @Autowired FamilyExamples families;
  @Autowired Identities identities;
  @Autowired HubClock clock;
  @Autowired Letters letters;

  private static final Instant NIGHT = Instant.parse("2026-03-04T02:10:00Z");

  private final String family = PersonExamples.family();
  private Actor screener;
  private Actor manager;
  private Actor duty;
  private Actor officer;
  private PersonId wren;
  private PersonId robin;
  private ReferralId contact;

  @BeforeEach
  void aFamily() {
    screener = somebody("Priya Sample", Role.SCREENER);
    manager = somebody("Morgan Testcase", Role.HUB_MANAGER);
    duty = somebody("Dana Specimen", Role.HUB_MANAGER);
    officer = somebody("Olwen Example", Role.DATA_PROTECTION_OFFICER);
    wren = people.somebody(screener, "Wren", family);
    robin = people.somebody(screener, "Robin");
    families.tie(screener, robin, Kinship.SIBLING, wren);
    contact = reported();
    identities.same(
        screener,
        contact,
        referrals.read(screener, contact).line().children().getFirst().id(),
        wren);
  }

  @Test
  void aRestrictedChildIsInvisibleToAColleagueAndFoundByTheDutyManager() {
    play(new Stage("restricted", port, signedIn));
  }

  @Test
  void theSameOnATelephoneWithoutScripts() {
    play(Stage.small("restricted", port, signedIn));
  }

  private void play(Stage stage) {
    aManagerRestrictsTheChild(stage);
    aColleagueSeesNothing(stage);
    theDutyManagerFindsIt(stage);
    byNightSomebodyOpensItInNeed(stage);
    theOfficerReviewsIt(stage);
  }

  private void aManagerRestrictsTheChild(Stage stage) {
    try (Browser browser = stage.enters(manager)) {
      browser.open("/persons/" + wren);
      stage.follow(browser, "Restrict this record");
      assertThat(stage.sent(browser, "Restrict it")).isEqualTo(400);
      stage.look(browser, "wrong");
      Pen.write(
          browser.page(),
          """
          ground: HIGH_RISK
          because: Their father was heard to look for them.
          circle: MANAGERS
          """);
      browser.press("Restrict it");
      stage.reads(browser, "there is no such record", "High risk");
      stage.look(browser, "restriction");
      browser.open("/restrictions");
      stage.look(browser, "list");
    }
  }

  private void aColleagueSeesNothing(Stage stage) {
    try (Browser browser = stage.enters(screener)) {
      for (String path :
          List.of(
              "/persons/" + wren,
              "/persons/" + wren + "/family",
              "/inbox/" + contact,
              "/correspondence/" + contact,
              "/restrictions")) {
        assertThat(stage.status(browser, path)).as(path).isEqualTo(404);
      }
      for (String path :
          List.of(
              "/inbox",
              "/inbox?tray=MINE",
              "/persons",
              "/persons/" + robin,
              "/persons/" + robin + "/family",
              "/work")) {
        browser.open(path);
        assertThat(browser.page().content())
            .as(path)
            .doesNotContain(family, wren.toString(), contact.toString());
      }
      browser.open("/persons").fill("What you know of them", "Wren 4 7 2017").press("Find");
      stage.reads(browser, "duty manager");
      assertThat(browser.page().content()).doesNotContain(family, wren.toString());
      stage.look(browser, "colleague");
    }
  }

  private void theDutyManagerFindsIt(Stage stage) {
    try (Browser browser = stage.enters(duty)) {
      browser.open("/persons").fill("What you know of them", "Wren " + family).press("Find");
      stage.follow(browser, "Wren " + family);
      stage.reads(browser, "This record is restricted");
      browser.open("/inbox/" + contact);
      assertThat(browser.status()).isEqualTo(200);
    }
  }

  private void byNightSomebodyOpensItInNeed(Stage stage) {
    clock.freezeAt(NIGHT.minus(Duration.ofHours(1)));
    try (Browser browser = stage.enters(screener)) {
      clock.freezeAt(NIGHT);
      browser.open("/in-need");
      stage.reads(browser, "First prove that it is you");
      stage.look(browser, "stale");
    }
    try (Browser browser = stage.enters(screener)) {
      browser.open("/in-need");
      assertThat(stage.sent(browser, "Open it and tell its owner")).isEqualTo(400);
      stage.look(browser, "need-wrong");
      Pen.write(
          browser.page(),
          """
          whom: Wren %s 4 7 2017
          reason: VITAL_INTEREST
          because: The police found a child alone at the station who says this name.
          """
              .formatted(family));
      browser.press("Open it and tell its owner");
      stage.reads(browser, "Open to you for 60 minutes", "Wren " + family);
      assertThat(browser.path()).isEqualTo("/persons/" + wren);
      stage.look(browser, "opened");
      browser.open("/inbox");
      assertThat(browser.page().content())
          .contains("A restricted record is open to you in need until 3:10am");
      assertThat(letters.to(manager.user() + "@example.org"))
          .anySatisfy(mail -> assertThat(mail).contains("/glass/").doesNotContain(family));
      assertThat(letters.to(officer.user() + "@example.org"))
          .anySatisfy(mail -> assertThat(mail).contains("/glass/").doesNotContain(family));
      clock.freezeAt(NIGHT.plus(Duration.ofMinutes(59)));
      assertThat(stage.status(browser, "/inbox/" + contact)).isEqualTo(200);
    }
    clock.freezeAt(NIGHT.plus(Duration.ofMinutes(60)));
    try (Browser browser = stage.enters(screener)) {
      assertThat(stage.status(browser, "/persons/" + wren)).isEqualTo(404);
      assertThat(stage.status(browser, "/inbox/" + contact)).isEqualTo(404);
      browser.open("/inbox");
      assertThat(browser.page().content()).doesNotContain("open to you in need");
    }
  }

  private void theOfficerReviewsIt(Stage stage) {
    clock.freezeAt(NIGHT.plus(Duration.ofHours(7)));
    try (Browser browser = stage.enters(officer)) {
      browser.open("/glass");
      stage.look(browser, "opened-in-need");
      browser.page().locator(".om-row a").first().click();
      stage.reads(browser, "Priya Sample", "The police found a child");
      assertThat(stage.sent(browser, "Save")).isEqualTo(400);
      stage.look(browser, "verdict-wrong");
      Pen.write(
          browser.page(),
          """
          justified: JUSTIFIED
          because: The child was unknown to everybody on shift.
          """);
      browser.press("Save");
      stage.reads(browser, "Your review is kept.", "Justified");
      stage.look(browser, "reviewed");
    }
  }

  private ReferralId reported() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Hawthorn School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@hawthorn.example"),
                LocalDate.of(2020, 1, 1)));
    Actor head = signedIn.as(school.id(), Role.REFERRER);
    return referrals
        .receive(head, new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(2)))
        .id();
  }

  private Actor somebody(String name, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(
            user, user + "@example.org", name, AgencyId.next(), Set.of(role), HubId.MAIN));
  }
}
