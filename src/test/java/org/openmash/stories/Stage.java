package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmash.access.NewAccount;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.support.Browser;
import org.openmash.support.SignedIn;

/**
 * Where a story is played: somebody comes on with a browser of their own and looks at each page.
 *
 * @param story the beginning of the names of its screenshots
 */
record Stage(String story, int port, SignedIn signedIn, boolean scripts) {

  Stage(String story, int port, SignedIn signedIn) {
    this(story, port, signedIn, true);
  }

  /** The same story once more on a telephone, with JavaScript off. */
  static Stage small(String story, int port, SignedIn signedIn) {
    return new Stage(story + "-small", port, signedIn, false);
  }

  /** A person with an account. */
  Actor person(String name, AgencyId agency, Role role) {
    UserId user = UserId.next();
    return signedIn.as(new NewAccount(user, user + "@example.org", name, agency, Set.of(role)));
  }

  /** Somebody at work, signed in just now. */
  Browser enters(Actor actor) {
    Browser browser = scripts ? Browser.at(port) : Browser.withoutScripts(port).width(320);
    browser
        .context()
        .addCookies(List.of(signedIn.browserCookie(actor, "http://localhost:" + port)));
    return browser;
  }

  /** The page breaks no accessibility rule, fits a telephone, and is kept as a picture. */
  void look(Browser browser, String name) {
    browser.screenshot(story + "-" + name);
    if (scripts) {
      browser.isQuiet().axe().reflowsAt320();
    }
  }

  /** Answers a page of the referral that bears this title, and goes on to the next. */
  void answer(Browser browser, String title, String lines) {
    assertThat(heading(browser)).containsText(title);
    look(browser, title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    Pen.write(browser.page(), lines);
    assertThat(sent(browser, "Save and continue")).as(title).isLessThan(400);
  }

  /** Presses a button that sends the page's form: the status of what comes of it. */
  int sent(Browser browser, String button) {
    Response response =
        browser
            .page()
            .waitForResponse(
                r -> r.request().isNavigationRequest() && r.request().method().equals("POST"),
                () -> browser.press(button));
    browser.page().waitForLoadState();
    return response.status();
  }

  /** What the hub says to whoever asks for this page. */
  int status(Browser browser, String path) {
    return browser.context().request().get("http://localhost:" + port + path).status();
  }

  /** Follows the link whose words begin so. */
  void follow(Browser browser, String words) {
    browser
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
        .first()
        .click();
  }

  /** The text stands somewhere on the page. */
  void reads(Browser browser, String... texts) {
    for (String text : texts) {
      assertThat(browser.page().locator("main")).containsText(text);
    }
  }

  Locator heading(Browser browser) {
    return browser.page().locator("h1");
  }
}
