package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.HubClock;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A neighbour tells of a child, leaves in a hurry, comes back and sends it. */
@HubTest
@Tag("browser")
class NeighbourStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  private Stage stage;

  @Test
  void aNeighbourReportsAndLeavesByExitThisPage() {
    stage = new Stage("neighbour", port, signedIn);
    try (Browser browser = Browser.at(port)) {
      browser
          .context()
          .route(
              Pattern.compile("https://www\\.bbc\\.co\\.uk/.*"),
              route ->
                  route.fulfill(
                      new com.microsoft.playwright.Route.FulfillOptions()
                          .setContentType("text/html")
                          .setBody("<!DOCTYPE html><title>Weather</title><h1>Weather</h1>")));
      browser.open("/");
      browser.press("Tell us");
      stage.look(browser, "start");
      browser.press("Start");
      answers(browser, "now: YES");
      stage.reads(browser, "Call 999 now");
      stage.look(browser, "call");
      answers(browser, "called: I_WILL");
      leavesByTheButtonAndByShift(browser);
      browser.open("/report");
      stage.follow(browser, "Go on with what you wrote");
      sheTellsTheRest(browser);
    }
  }

  @Test
  void theSameWithoutJavaScriptOnASmallTelephone() {
    stage = new Stage("neighbour-plain", port, signedIn);
    try (Browser browser = Browser.withoutScripts(port)) {
      browser.width(320);
      browser.open("/report").press("Start");
      Locator exit = browser.page().locator("a.govuk-exit-this-page__button");
      assertThat(exit).hasAttribute("href", "https://www.bbc.co.uk/weather");
      plain(browser, "now: NO");
      plain(browser, "what: Shouting every night.");
      plain(browser, "names: not known\nage: about 5");
      plain(browser, "place: 14 Elm Road");
      plain(browser, "people: not known");
      plain(browser, "last: TODAY");
      plain(browser, "named: ANONYMOUS");
      browser.screenshot("neighbour-plain-check");
      clock.forward(Duration.ofMinutes(5));
      browser.press("Send my report");
      stage.reads(browser, "We have your report");
    }
  }

  private void leavesByTheButtonAndByShift(Browser browser) {
    String where = browser.path();
    browser.page().locator("a.govuk-exit-this-page__button").click();
    assertThat(browser.page()).hasTitle("Weather");
    browser.open(where);
    // The page listens for the key from when its script has run.
    browser
        .page()
        .waitForSelector(
            ".govuk-exit-this-page__indicator",
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    for (int press = 0; press < 3; press++) {
      browser.page().keyboard().press("Shift");
    }
    assertThat(browser.page()).hasTitle("Weather");
  }

  private void sheTellsTheRest(Browser browser) {
    answers(browser, "what: The baby cries all night and nobody comes.");
    browser.page().goBack();
    assertThat(browser.page().locator("textarea"))
        .hasValue("The baby cries all night and nobody comes.");
    browser.page().locator("form[data-minutes] button").first().click();
    each(browser, "Who is the child?", "names: Tommy, and a baby\nage: about 2");
    each(browser, "Where is the child?", "place: 14 Elm Road");
    each(browser, "Who else is there?", "people: His mother, and a man on some days");
    each(browser, "When was the last time?", "last: TODAY");
    each(browser, "Your name", "named: NAMED");
    each(browser, "About you", "name: Jo Fenwick\nknowsChildAs: I live next door");
    stage.look(browser, "contact");
    each(browser, "How can we talk to you safely?", "way: PHONE\nphone: 01632 960123\nmessage: NO");
    stage.reads(browser, "Check your answers", "Tommy, and a baby", "14 Elm Road");
    stage.look(browser, "check");
    clock.forward(Duration.ofMinutes(5));
    browser.press("Send my report");
    stage.reads(browser, "We have your report");
    stage.look(browser, "received");
    assertThat(browser.page().content()).doesNotContain("Tommy");
  }

  private void each(Browser browser, String title, String lines) {
    assertThat(stage.heading(browser)).containsText(title);
    stage.look(browser, title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    answers(browser, lines);
  }

  private void answers(Browser browser, String lines) {
    Pen.write(browser.page(), lines);
    assertThat(stage.sent(browser, "Continue")).isLessThan(400);
  }

  private void plain(Browser browser, String lines) {
    Pen.write(browser.page(), lines);
    browser.press("Continue");
  }
}
