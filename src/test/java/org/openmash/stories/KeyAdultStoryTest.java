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
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer notifies the hub at night; the school's key adult reads it before school begins. */
@Tag("browser")
@HubTest
class KeyAdultStoryTest {

  private static final String NEVER = "Never write to the house";

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Letters letters;

  private final String mailbox = "keyadult-" + UUID.randomUUID() + "@school.example";
  private Stage stage;
  private Agency school;
  private Agency service;
  private Actor officer;
  private Actor lead;
  private Actor screener;
  private String notification;
  private String told;

  @Test
  void anOfficerNotifiesAndTheKeyAdultReadsItBeforeSchool() {
    givenAnOfficerASchoolAndTheHub();
    whenTheOfficerNotifies();
    thenTheSchoolIsToldByAMailThatNamesNobody();
    thenTheKeyAdultReadsOfTheChildAndOfNothingElse();
    thenTheHubSeesThatTheSchoolHasReadIt();
    thenTheHubArrangesTheMaracAndOffersSupport();
    thenTheServiceReadsTheSafeContact();
  }

  private void givenAnOfficerASchoolAndTheHub() {
    stage = new Stage("key-adult", port, signedIn);
    school = agency("School", AgencyKind.SCHOOL, mailbox);
    service = agency("Service", AgencyKind.DOMESTIC_ABUSE_SERVICE, "service@example.org");
    Agency police = agency("Police", AgencyKind.POLICE, "police@example.org");
    officer = stage.person("Dana Specimen", police.id(), Role.REFERRER);
    lead = stage.person("Kim Specimen", school.id(), Role.SAFEGUARDING_LEAD);
    screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
  }

  private void whenTheOfficerNotifies() {
    try (Browser browser = stage.enters(officer)) {
      browser.open("/domesticabuse").press("New notification");
      stage.look(browser, "new");
      browser.press(addChild(browser));
      Pen.write(
          browser.page(), "incident.reference: 43-" + UUID.randomUUID().toString().substring(0, 8));
      assertThat(stage.sent(browser, "Send notification")).isEqualTo(400);
      stage.look(browser, "new-wrong");
      Pen.write(
          browser.page(),
          """
          incident.day: 2 3 2026
          incident.time: 11:40pm
          incident.account: A neighbour called. A door was broken.
          incident.crime: YES
          incident.arrest: YES
          incident.strangulation: NO
          dash.grade: HIGH
          dash.ticks: 15
          dash.marac: YES
          dash.why: TICKS
          victim.first: Rowan
          victim.last: Hawthorn
          victim.born: not known
          victim.relation: MOTHER
          suspect.first: Jordan
          suspect.last: Blackthorn
          suspect.born: not known
          suspect.toVictim: FORMER_PARTNER
          suspect.relation: FATHER
          suspect.livesThere: NO
          home.address: 3 Sample Close
          home.postcode: ZA1 1AA
          home.secret: YES
          home.fromWhom: The former partner
          children.0.first: Wren
          children.0.last: Hawthorn
          children.0.born: 4 6 2017
          children.0.sex: FEMALE
          children.0.present: YES
          children.0.resident: YES
          children.0.heard: YES
          unborn.pregnant: NO
          officer.name: Dana Specimen
          officer.number: 1234
          officer.phone: 01632 960111
          officer.email: dana@police.example
          safeWay: THROUGH
          safeThrough: Her sister, at work
          """
              + "safeNever: "
              + NEVER
              + "\nchildren.0.school: "
              + school.name());
      assertThat(stage.sent(browser, "Send notification")).isLessThan(400);
      stage.reads(browser, "The notification is in.", "Wren Hawthorn", school.name());
      stage.look(browser, "sent");
      notification = browser.path();
    }
  }

  private static String addChild(Browser browser) {
    return browser.page().locator("button[name='_add'][value='children']").innerText();
  }

  private void thenTheSchoolIsToldByAMailThatNamesNobody() {
    assertThat(letters.to(mailbox))
        .singleElement()
        .satisfies(mail -> {
          assertThat(mail).contains("/encompass/").doesNotContain("Wren").doesNotContain("Rowan");
          int link = mail.indexOf("/encompass/");
          told = mail.substring(link, link + "/encompass/".length() + 36);
        });
  }

  private void thenTheKeyAdultReadsOfTheChildAndOfNothingElse() {
    try (Browser browser = stage.enters(lead)) {
      browser.open("/encompass");
      stage.look(browser, "told-list");
      browser.open(told);
      stage.reads(browser, "Wren Hawthorn", "2 March 2026", "Support without saying so");
      assertThat(browser.page().content())
          .doesNotContain("Rowan", "Jordan", "Sample Close", NEVER, "sister", "High");
      stage.look(browser, "told");
      browser.press("I have read this");
      stage.reads(browser, "Thank you.");
      assertThat(stage.status(browser, notification)).isEqualTo(404);
      assertThat(stage.status(browser, notification + "/safe-contact")).isEqualTo(404);
      assertThat(stage.status(browser, "/domesticabuse")).isEqualTo(404);
    }
  }

  private void thenTheHubSeesThatTheSchoolHasReadIt() {
    try (Browser browser = stage.enters(screener)) {
      browser.open(notification);
      assertThat(browser.page().locator("#told + table tbody tr")).containsText("3 March 2026");
      assertThat(browser.page().content()).doesNotContain(NEVER).doesNotContain("sister");
      browser.follow("Show the safe contact");
      stage.reads(browser, NEVER);
      stage.look(browser, "safe-contact");
    }
  }

  private void thenTheHubArrangesTheMaracAndOffersSupport() {
    try (Browser browser = stage.enters(screener)) {
      browser.open(notification).follow("Set the day");
      assertThat(stage.sent(browser, "Save")).isEqualTo(400);
      stage.look(browser, "marac-wrong");
      Pen.write(browser.page(), "meetsOn: 12 3 2026");
      browser.press("Save");
      browser.follow("Add an action");
      Pen.write(browser.page(), "what: Change the locks\nwho: Housing\ndue: 20 3 2026");
      stage.look(browser, "action");
      browser.press("Save the action");
      stage.reads(browser, "Change the locks", "20 March 2026");
      browser.follow("Record a step");
      Pen.write(browser.page(), "step: OFFERED\nday: 3 3 2026");
      browser.page().locator("[name='service']").first().waitFor();
      choose(browser, service);
      stage.look(browser, "support");
      browser.press("Save");
      stage.reads(browser, "Support offered to the victim: 3 March 2026");
      stage.look(browser, "whole");
      browser.open("/domesticabuse/waiting");
      stage.look(browser, "waiting");
    }
  }

  /** A few services are radio buttons, many are a list. */
  private static void choose(Browser browser, Agency service) {
    var list = browser.page().locator("select[name='service']");
    if (list.count() > 0) {
      list.selectOption(service.id().toString());
    } else {
      browser.page().locator("[name='service'][value='" + service.id() + "']").check();
    }
  }

  private void thenTheServiceReadsTheSafeContact() {
    Actor adviser = stage.person("Robin Instance", service.id(), Role.REFERRER);
    try (Browser browser = stage.enters(adviser)) {
      browser.open("/domesticabuse");
      stage.reads(browser, "Rowan Hawthorn");
      browser.open(notification + "/safe-contact");
      stage.reads(browser, NEVER);
    }
  }

  private Agency agency(String name, AgencyKind kind, String mail) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            name + " " + UUID.randomUUID().toString().substring(0, 8),
            kind,
            Reach.by(mail),
            LocalDate.of(2020, 1, 1)));
  }
}
