package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.person.PersonExamples;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager takes in a school's list, and what it leaves open is decided by people. */
@HubTest
@Tag("browser")
class ListFromASchoolStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired PersonExamples people;

  private final HubId hub = new HubId("l" + UUID.randomUUID().toString().substring(0, 8));
  private final String family = PersonExamples.family();
  private Actor manager;

  @BeforeEach
  void aHubThatKnowsSomebody() {
    manager = signedIn.at(hub, Role.HUB_MANAGER);
    people.somebody(manager, "Wren", family);
  }

  @Test
  void aListIsTakenInAndWhatItLeavesOpenIsDecided() {
    play(new Stage("list", port, signedIn));
  }

  @Test
  void theSameOnATelephoneWithoutScripts() {
    play(Stage.small("list", port, signedIn));
  }

  private void play(Stage stage) {
    try (Browser browser = stage.enters(manager)) {
      browser.open("/exchange/people");
      stage.look(browser, "files");
      assertThat(stage.sent(browser, "Send the file")).isEqualTo(400);
      stage.reads(browser, "Choose a CSV file");
      stage.look(browser, "no-file");
      sends(stage, browser);
      decides(stage, browser);
      looksForDuplicates(stage, browser);
    }
  }

  private void sends(Stage stage, Browser browser) {
    String rows =
        """
        forename,surname,dob,sex,nhs_number
        Wrenna,%s,4/7/2017,F,
        Ottoline,%sby,21/3/1948,F,
        Basil,%sby,31/2/2015,M,12
        """
            .formatted(family, family, family);
    browser
        .page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload("list.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
    assertThat(stage.sent(browser, "Send the file")).isLessThan(400);
    stage.reads(browser, "1 made, 0 known already, 1 held, 1 refused", "dob", "nhs_number");
    stage.look(browser, "report");
  }

  private void decides(Stage stage, Browser browser) {
    browser.open("/exchange/people");
    stage.reads(browser, "One row waits");
    stage.follow(browser, "Row 2");
    stage.reads(browser, "Wrenna", "Wren " + family);
    stage.look(browser, "held");
    assertThat(stage.sent(browser, "Somebody new")).isLessThan(400);
    stage.reads(browser, "A record is begun with what the row says.", "No rows wait");
  }

  private void looksForDuplicates(Stage stage, Browser browser) {
    browser.open("/persons");
    stage.reads(browser, "Possible duplicates: 0");
    stage.follow(browser, "Possible duplicates");
    stage.reads(browser, "Nobody has looked yet.");
    assertThat(stage.sent(browser, "Look again")).isLessThan(400);
    stage.reads(browser, "One pair", "Wrenna " + family);
    browser.page().getByText("Why").first().click();
    stage.look(browser, "duplicates");
    assertThat(stage.sent(browser, "They are two people")).isLessThan(400);
    stage.reads(browser, "Remembered: they are two people.", "No pairs");
    assertThat(stage.sent(browser, "Look again")).isLessThan(400);
    stage.reads(browser, "No pairs");
    stage.look(browser, "told-apart");
  }
}
