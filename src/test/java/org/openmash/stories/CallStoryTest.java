package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A call taker at the hub writes down a call while the caller talks: one page, the keyboard alone,
 * kept while typing; then it lies on her desk, and what was promised in writing is chased.
 */
@HubTest
@Tag("browser")
class CallStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;

  private Stage stage;
  private Actor taker;
  private Agency school;

  @BeforeEach
  void aCallTaker() {
    stage = new Stage("call", port, signedIn);
    taker = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
    school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Quillhaven Primary " + AgencyId.next().toString().substring(0, 8),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@quillhaven.example"),
                LocalDate.of(2020, 1, 1)));
  }

  @Test
  void aCallTakerRecordsACall() {
    try (Browser browser = stage.enters(taker)) {
      browser.open("/inbox").follow("Record a call");
      stage.look(browser, "empty");
      browser.width(320).screenshot("call-empty-320").width(1440);
      browser.open("/contacts/call/new");
      assertThat(browser.page().locator("#callerName")).isFocused();
      Keys keys = new Keys(browser.page().keyboard());
      long begun = System.nanoTime();

      whileTheCallerTalks(keys);
      keys.press("Control+Enter");

      browser.page().waitForURL("**/inbox/*");
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      System.out.printf(
          "CallStoryTest: %d keys besides %d characters of text; the pages took %d ms%n",
          keys.pressed, keys.typed, took.toMillis());
      assertThat(keys.pressed).as("keys besides typing").isLessThanOrEqualTo(40);
      // Somebody who types 40 words a minute presses a key each 300 ms.
      assertThat(Duration.ofMillis(300L * (keys.pressed + keys.typed)))
          .isLessThan(Duration.ofSeconds(90));
      stage.reads(
          browser,
          "Recorded. It is yours.",
          "Mrs Hill, " + school.name(),
          "Carys Cartmel, 7",
          "bruise on her arm",
          "Promised in writing");
      stage.look(browser, "recorded");
      browser.open("/contacts/promises");
      stage.reads(browser, "Mrs Hill, " + school.name());
      stage.look(browser, "promises");
    }
  }

  private void whileTheCallerTalks(Keys keys) {
    keys.type("Mrs Hill");
    keys.tab().press("Space");
    keys.tab().type(school.name());
    keys.tab().type("01632 960188");
    keys.tab();
    keys.tab().type("Carys Cartmel");
    keys.tab().type("7");
    keys.tab();
    keys.tab().type("4 Sample Row");
    keys.tab();
    keys.tab().press("Space");
    keys.tab().type("A bruise on her arm, says mum's friend grabbed her.");
    keys.tab().press("Space").press("ArrowDown");
    keys.tab().type("Referral today; 999 if worse.");
    keys.tab().press("Space");
  }

  @Test
  void aCallTakerIsToldWhatIsMissingAndLosesNothing() {
    try (Browser browser = stage.enters(taker)) {
      browser.open("/contacts/call/new");
      assertThat(browser.page().locator("#callerName")).isFocused();
      Keys keys = new Keys(browser.page().keyboard());
      keys.type("Mrs Hill").press("Control+Enter");
      assertThat(browser.page().locator(".govuk-error-summary")).isFocused();
      assertThat(browser.page().locator("#callerName")).hasValue("Mrs Hill");
      stage.look(browser, "wrong");
    }
  }

  @Test
  void aSecondChildIsAddedByKeyboardAndTheCursorIsThere() {
    try (Browser browser = stage.enters(taker)) {
      browser.open("/contacts/call/new");
      browser.page().locator("#children-0-name").fill("Ada");
      browser.page().locator("button[name=_add]").press("Enter");
      assertThat(browser.page().locator("#children-1-name")).isFocused();
      assertThat(browser.page().locator("#children-0-name")).hasValue("Ada");
      browser.isQuiet().axe();
    }
  }

  @Test
  void adviceWithoutANameIsRecordedWithoutJavaScriptAtAll() {
    try (Browser browser = Browser.withoutScripts(port)) {
      browser
          .context()
          .addCookies(List.of(signedIn.browserCookie(taker, "http://localhost:" + port)));
      browser.open("/contacts/call/new");
      Pen.write(
          browser.page(),
          """
          caller: WOULD_NOT_SAY
          about: NOBODY_NAMED
          worries: Asks what happens after a report.
          inDanger: NO
          advice: Explained the steps.\
          """);
      browser.press("Record and keep it");
      stage.reads(browser, "Recorded as advice", "Advice without a name", "Nobody was named");
    }
  }

  @Test
  void eachShortFormReadsWellAndFitsATelephone() {
    try (Browser browser = stage.enters(taker)) {
      for (String form :
          List.of(
              "right-care-right-person",
              "missing",
              "private-fostering",
              "transfer-in",
              "for-information")) {
        browser.open("/contacts/" + form + "/new");
        stage.look(browser, form);
        browser.press("Record and keep it");
        stage.look(browser, form + "-wrong");
      }
    }
  }

  /** Counts what a hand does: keys that write, and all others. */
  private static final class Keys {
    private final Keyboard keyboard;
    private int typed;
    private int pressed;

    Keys(Keyboard keyboard) {
      this.keyboard = keyboard;
    }

    Keys type(String text) {
      keyboard.type(text);
      typed += text.length();
      return this;
    }

    Keys press(String key) {
      keyboard.press(key);
      pressed++;
      return this;
    }

    Keys tab() {
      return press("Tab");
    }
  }
}
