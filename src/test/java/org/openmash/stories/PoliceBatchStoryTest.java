package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.domesticabuse.PoliceFile;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The police send two hundred rows at seven in the morning, three of them wrong. */
@Tag("browser")
@HubTest
class PoliceBatchStoryTest {

  private static final int ROWS = 200;

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Stage stage;
  private Actor officer;
  private Actor screener;

  @Test
  void thePoliceSendTwoHundredRowsAndReadWhichThreeAreWrong() {
    stage = new Stage("police-batch", port, signedIn);
    isPlayed();
  }

  @Test
  void itGoesTheSameOnATelephoneWithoutScripts() {
    stage = Stage.small("police-batch", port, signedIn);
    isPlayed();
  }

  private void isPlayed() {
    givenAnOfficerAndAScreener();
    whenTheOfficerSendsSomethingThatIsNoSuchFile();
    whenTheOfficerSendsTwoHundredRowsWithThreeBadOnes();
    thenTheHubHasThemInItsListAndTheChildrenInItsInbox();
    thenTheSameFileMakesNothingTwice();
  }

  private void givenAnOfficerAndAScreener() {
    Agency police =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Police " + UUID.randomUUID(),
                AgencyKind.POLICE,
                Reach.by("police-" + mark + "@example.org"),
                LocalDate.of(2020, 1, 1)));
    officer = stage.person("Dana Specimen", police.id(), Role.REFERRER);
    screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
  }

  private void whenTheOfficerSendsSomethingThatIsNoSuchFile() {
    try (Browser browser = stage.enters(officer)) {
      browser.open("/domesticabuse").press("Send a file");
      stage.look(browser, "page");
      choose(browser, "name,born\nSomebody,2017\n".getBytes(StandardCharsets.UTF_8));
      assertThat(stage.sent(browser, "Send the file")).isEqualTo(400);
      stage.reads(browser, "The first row must name the columns as the template does");
      stage.look(browser, "wrong");
    }
  }

  private void whenTheOfficerSendsTwoHundredRowsWithThreeBadOnes() {
    try (Browser browser = stage.enters(officer)) {
      send(browser, "197 taken, 0 here already, 3 refused");
      Locator rows = browser.page().locator("tbody tr");
      assertThat(rows).hasCount(ROWS);
      assertThat(rows.nth(0)).containsText("dash_grade");
      assertThat(rows.nth(1)).containsText("child_sex");
      assertThat(rows.nth(2)).containsText("officer_email");
      assertThat(rows.nth(3)).containsText("Taken");
      stage.look(browser, "report");
    }
  }

  private void thenTheHubHasThemInItsListAndTheChildrenInItsInbox() {
    try (Browser browser = stage.enters(screener)) {
      browser.open("/domesticabuse");
      stage.look(browser, "list");
      assertThat(browser.page().locator("tbody tr").first()).containsText("High");
      browser.page().locator("tbody a").first().click();
      stage.reads(browser, "What this grade asks for", "Refer to the MARAC");
      stage.look(browser, "notification");
      browser.follow("Referral 1");
      assertThat(browser.path()).startsWith("/inbox/");
      stage.reads(browser, "The police report an incident of domestic abuse");
    }
  }

  private void thenTheSameFileMakesNothingTwice() {
    try (Browser browser = stage.enters(officer)) {
      send(browser, "0 taken, 197 here already, 3 refused");
    }
  }

  private void send(Browser browser, String report) {
    browser.open("/domesticabuse/batches");
    choose(browser, file());
    browser.press("Send the file");
    browser.page().waitForURL("**/batches/*-*");
    // Where the file takes longer than the page waits, the page looks again by itself.
    assertThat(browser.page().locator("main"))
        .containsText(report, new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
  }

  private static void choose(Browser browser, byte[] file) {
    browser
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("police.csv", "text/csv", file));
  }

  private byte[] file() {
    PoliceFile file = new PoliceFile();
    for (int i = 0; i < ROWS; i++) {
      Map<String, String> changes =
          switch (i) {
            case 20 -> Map.of("dash_grade", "SEVERE");
            case 90 -> Map.of("child_sex", "?");
            case 150 -> Map.of("officer_email", "nobody");
            default ->
                Map.of("dash_grade", i % 9 == 0 ? "HIGH" : i % 2 == 0 ? "MEDIUM" : "STANDARD");
          };
      file.row(mark + "/" + i, "Child " + i, changes);
    }
    return file.bytes();
  }
}
