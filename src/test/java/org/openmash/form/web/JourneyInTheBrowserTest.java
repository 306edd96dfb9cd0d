package org.openmash.form.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.form.Answers;
import org.openmash.form.Drafts;
import org.openmash.form.Edit;
import org.openmash.form.ExampleJourney;
import org.openmash.form.Showing;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Role;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HubTest
@Tag("browser")
class JourneyInTheBrowserTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Drafts drafts;
  @Autowired ExampleJourney example;

  private final AgencyId school = AgencyId.next();
  private Actor head;

  @BeforeEach
  void somebodyIsAtWork() {
    head = signedIn.as(school, Role.REFERRER);
  }

  @Test
  void isWalkedWithTheKeyboardAlone() {
    try (Browser browser = signedIn(Browser.at(port))) {
      browser.open("/example/new");
      look(browser, "journey-start");
      tabTo(browser, "Start now").press("Enter");
      assertThat(browser.page().locator("h1")).hasText("Tell us about a worry");
      look(browser, "journey-tasks");
      tabTo(browser, "The worry").press("Enter");
      look(browser, "journey-questions");
      tabTo(browser, "about").press("Space");
      tabTo(browser, "words");
      browser.page().keyboard().type("Bruises on both arms");
      assertThat(browser.page().locator("[data-saved]")).hasText("Saved at 10am");
      look(browser, "journey-saved");
      tabTo(browser, "Save and continue").press("Enter");

      assertThat(browser.page().locator("h1")).containsText("A child you saw");
      tabTo(browser, "Save and continue").press("Enter");
      browser.page().locator(".govuk-error-summary:focus").waitFor();
      look(browser, "journey-wrong");
      tabTo(browser, "name");
      browser.page().keyboard().type("Robin Ashdown");
      for (String typed : List.of("2", "3", "2026")) {
        browser.page().keyboard().press("Tab");
        browser.page().keyboard().type(typed);
      }
      tabTo(browser, "Save and continue").press("Enter");
      assertThat(browser.page().locator("h1")).containsText("Children you saw");
      look(browser, "journey-rows");
      tabTo(browser, "Save and continue").press("Enter");

      assertThat(browser.page().locator("h1")).containsText("Check your answers");
      look(browser, "journey-check");
      tabTo(browser, "Send the worry").press("Enter");
      assertThat(browser.page().locator("body")).containsText("Sent: ");
      browser.isQuiet();
    }
  }

  @Test
  void isWalkedWithoutJavaScript() {
    try (Browser browser = signedIn(Browser.withoutScripts(port))) {
      browser.open("/example/new").press("Start now").follow("The worry");
      browser.choose("A child").fill("What are you worried about?", "Hungry at school");
      browser.press("Save and continue");
      browser.fill("Name of the child", "Robin Ashdown").press("Save and continue");
      assertThat(browser.page().locator(".govuk-error-message")).hasCount(1);
      browser.fill("Day", "2").fill("Month", "3").fill("Year", "2026");
      browser.press("Save and continue").follow("Add another");
      browser.fill("Name of the child", "Wren Ashdown").press("Save and come back later");
      assertThat(browser.page().locator(".govuk-notification-banner")).containsText("are saved");
      browser.page().locator(".om-row a").first().click();
      browser.follow("A child you saw").follow("Remove Wren Ashdown").press("Yes, remove it");
      browser.press("Save and continue");
      assertThat(browser.heading()).contains("Check your answers");
      browser.press("Send the worry");
      assertThat(browser.page().content()).contains("Sent: ");
    }
  }

  @Test
  void keepsTypingWhileThereIsNoConnection() {
    try (Browser browser = signedIn(Browser.at(port))) {
      browser.open(begun() + "/worry");
      browser.context().setOffline(true);
      browser.page().locator("textarea").fill("Typed on a train");
      Locator saved = browser.page().locator("[data-saved]");
      assertThat(saved).containsText("Not saved yet: no connection");
      look(browser, "journey-offline");
      browser.context().setOffline(false);
      assertThat(saved).hasText("Saved at 10am");
    }
  }

  @Test
  void savesWhenThePageIsLeftInTheMiddleOfAWord() {
    try (Browser browser = signedIn(Browser.at(port))) {
      String draft = begun();
      browser.open(draft + "/worry");
      browser.page().locator("textarea").fill("Half a wor");
      browser.open(draft);
      browser.page().waitForCondition(() -> typed(draft).equals("Half a wor"));
      browser.open(draft + "/worry");
      assertThat(browser.page().locator("textarea")).hasValue("Half a wor");
      browser.page().locator("textarea").fill("Half a word, finished");
      browser.press("Save and come back later");
      browser.page().waitForURL(url -> url.endsWith("/example/new"));
      // As the button of the browser does it: the driver's own way back fails on a page kept whole.
      // Not at once: a page put away before the driver has its answer never gives it.
      browser.page().evaluate("() => { setTimeout(() => history.back(), 2000); }");
      assertThat(browser.page().locator("textarea")).hasValue("Half a word, finished");
      browser.page().locator("textarea").fill("And once more");
      browser.press("Save and come back later");
      assertThat(browser.path()).isEqualTo("/example/new");
    }
  }

  @Test
  void warnsBeforeTheSessionEndsAndProlongsItWithOnePress() {
    try (Browser browser = signedIn(Browser.at(port))) {
      browser.page().clock().install();
      browser.open(begun() + "/worry");
      Locator warning = browser.page().locator("[data-timeout]");
      browser.page().clock().fastForward("24:00");
      assertThat(warning).isHidden();
      browser.page().clock().fastForward("01:30");
      assertThat(warning).containsText("signed out in 5 minutes");
      look(browser, "journey-timeout");
      browser.press("Stay signed in");
      assertThat(warning).isHidden();
      browser.page().clock().fastForward("31:00");
      assertThat(browser.page().locator("[data-saved]")).containsText("You have been signed out");
    }
  }

  @Test
  void bringsTheTextBackAfterSomebodyWasSignedOut() {
    try (Browser browser = signedIn(Browser.at(port))) {
      String draft = begun();
      browser.open(draft + "/worry");
      browser
          .context()
          .clearCookies(
              new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                  .setName(SignedIn.COOKIE));
      browser.page().locator("textarea").fill("An hour of work");
      assertThat(browser.page().locator("[data-saved]")).containsText("You have been signed out");
      look(browser, "journey-signed-out");
      browser.press("Save and continue");
      assertThat(browser.path()).startsWith("/sign-in");
      signedIn(browser).open(draft + "/worry");
      assertThat(browser.page().locator("textarea")).hasValue("An hour of work");
      look(browser, "journey-kept");
    }
  }

  @Test
  void showsTwoEditorsBothTexts() {
    try (Browser browser = signedIn(Browser.at(port))) {
      String draft = begun();
      browser.open(draft + "/worry");
      Actor colleague = signedIn.as(school, Role.REFERRER);
      Answers theirs =
          Answers.of(Map.of("about", "CHILD", "words", "Came without a coat again.\nNo lunch."));
      drafts.keepPage(
          colleague, id(draft), new Edit("worry", 1, theirs, new Showing(0, "other", 1)));
      browser.page().locator("textarea").fill("Seems very tired, and has a bruise on one arm.");
      assertThat(browser.page().locator("[data-saved]")).containsText("Somebody else has changed");
      browser.press("Save and continue");
      assertThat(browser.heading()).isEqualTo("Two people changed this page");
      look(browser, "journey-both");
      assertThat(browser.page().getByLabel("Use the other").first()).isChecked();
      browser.press("Save and continue");
      assertThat(browser.page().locator("h1")).containsText("A child you saw");
      assertThat(drafts.open(head, id(draft)).answers(example).text("worry.about"))
          .isEqualTo("CHILD");
      assertThat(typed(draft)).isEqualTo("Seems very tired, and has a bruise on one arm.");
    }
  }

  // In words.

  private void look(Browser browser, String name) {
    browser.axe().reflowsAt320().targetsAreLargeEnough();
    browser.screenshot(name);
    browser.width(320).screenshot(name + "-320").width(1440);
  }

  private Browser signedIn(Browser browser) {
    browser.context().addCookies(List.of(signedIn.browserCookie(head, "http://localhost:" + port)));
    return browser;
  }

  private String begun() {
    return "/example/new/" + drafts.start(head, "example");
  }

  private String typed(String draft) {
    return drafts.open(head, id(draft)).answers(example).text("worry.words");
  }

  private static DraftId id(String path) {
    return DraftId.parse(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Presses Tab until the focus is on something of this name: its words, or its id. */
  private static Locator tabTo(Browser browser, String name) {
    Page page = browser.page();
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      Object here =
          page.evaluate(
              "() => [document.activeElement.id, document.activeElement.innerText?.trim() ?? '']");
      if (((List<?>) here).stream().anyMatch(name::equals)) {
        return page.locator(":focus");
      }
    }
    throw new AssertionError("Tab never reaches " + name + " on " + browser.path());
  }
}
