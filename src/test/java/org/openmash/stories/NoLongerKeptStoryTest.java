package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.person.PersonExamples;
import org.openmash.retention.RetentionExamples;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two people's time is over: one is kept longer, the other goes when a second person agrees; what
 * is left of her names nobody.
 */
@HubTest
@Tag("browser")
class NoLongerKeptStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired PersonExamples people;
  @Autowired RetentionExamples retention;
  @Autowired HubClock clock;

  private final HubId hub = new HubId("k" + UUID.randomUUID().toString().substring(0, 8));
  private Actor manager;
  private Actor officer;
  private PersonId wren;
  private PersonId robin;
  private String goes;

  @BeforeEach
  void twoPeopleAboutWhomNothingIsKept() {
    manager = somebody("Morgan Testcase", Role.HUB_MANAGER);
    officer = somebody("Olwen Example", Role.DATA_PROTECTION_OFFICER);
    Actor screener = somebody("Priya Sample", Role.SCREENER);
    goes = PersonExamples.family();
    wren = people.somebody(screener, "Wren", goes);
    robin = people.somebody(screener, "Robin");
    clock.freezeAt(LocalDate.of(2027, 6, 1).atTime(10, 0).atZone(HubClock.LONDON).toInstant());
    retention.night(hub);
  }

  @Test
  void oneIsKeptLongerAndTheOtherGoesWhenASecondPersonAgrees() {
    play(new Stage("no-longer-kept", port, signedIn));
  }

  @Test
  void theSameOnATelephoneWithoutScripts() {
    play(Stage.small("no-longer-kept", port, signedIn));
  }

  private void play(Stage stage) {
    theManagerLooksThroughThem(stage);
    theOfficerIsTheSecond(stage);
    nothingOfHerIsLeft(stage);
  }

  private void theManagerLooksThroughThem(Stage stage) {
    try (Browser browser = stage.enters(manager)) {
      browser.open("/retention");
      stage.reads(browser, "Wren " + goes, "Person about whom no contact is kept");
      stage.look(browser, "proposed");
      browser.open("/retention/" + retention.of(robin));
      stage.look(browser, "one");
      browser.press("Keep longer");
      Pen.write(
          browser.page(),
          """
          until: 1 6 2028
          because: His sister asked for it.
          """);
      stage.sent(browser, "Save");
      stage.reads(browser, "proposed again on the day you chose");
      browser.page().getByLabel("Person Wren " + goes).check();
      stage.sent(browser, "Agree that the ticked ones go");
      stage.reads(browser, "Agreed: 1", "Nothing is deleted before a second person agrees");
      browser.page().getByLabel("Person Wren " + goes).check();
      stage.sent(browser, "Delete the ticked ones for good");
      stage.reads(browser, "Agreed to by yourself: 1; somebody else has to be the second");
      for (String page : List.of("/retention/rules", "/retention/holds", "/retention/holds/new")) {
        browser.open(page);
        stage.look(browser, page.substring(page.lastIndexOf('/') + 1));
      }
    }
  }

  private void theOfficerIsTheSecond(Stage stage) {
    try (Browser browser = stage.enters(officer)) {
      browser.open("/retention");
      assertThat(browser.page().content()).doesNotContain(goes);
      stage.look(browser, "second");
      browser.page().getByLabel("Person " + wren.toString().substring(0, 8)).check();
      stage.sent(browser, "Delete the ticked ones for good");
      stage.reads(browser, "Deleted for good: 1");
      browser.open("/retention/gone");
      stage.look(browser, "gone");
      stage.follow(browser, "Person " + wren.toString().substring(0, 8));
      stage.reads(browser, "all that is left of it", "person.person: 1");
      assertThat(browser.page().content()).doesNotContain(goes);
      stage.look(browser, "tombstone");
    }
  }

  private void nothingOfHerIsLeft(Stage stage) {
    try (Browser browser = stage.enters(manager)) {
      assertThat(stage.status(browser, "/persons/" + wren)).isEqualTo(404);
      assertThat(stage.status(browser, "/persons/" + robin)).isEqualTo(200);
    }
  }

  private Actor somebody(String name, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", name, AgencyId.next(), Set.of(role), hub));
  }
}
