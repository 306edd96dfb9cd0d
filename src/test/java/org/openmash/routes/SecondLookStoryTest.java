package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A sample finds a wrong "no further action" that somebody else would not have made, and the child
 * is looked at again.
 */
@HubTest
@Tag("browser")
class SecondLookStoryTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;

  @Test
  void aSecondPersonDecidesOtherwiseAndAManagerHasItLookedAtAgain() throws IOException {
    Cast cast = Cast.alone(agencies, signedIn);
    Contact closed = contacts.closed(cast, answers.aboutOlderSiblings(1));
    try (Browser manager = Browser.of(port, signedIn, cast.manager());
        Browser second = Browser.of(port, signedIn, colleagueOf(cast))) {
      manager.open("/quality").axe().reflowsAt320();
      manager.open("/quality/new");
      manager.page().locator("[name=how][value=RANDOM]").check();
      manager.page().locator("[name=size]").fill("5");
      day(manager, "since", "1");
      day(manager, "until", "31");
      manager.sends("Save");
      assertThat(manager.heading()).startsWith("Sample of");
      manager.axe().reflowsAt320();

      second.open("/quality");
      second.page().getByText("Decision 1").click();
      second.page().waitForURL("**/quality/lines/*");
      second.axe().reflowsAt320();
      second.page().locator("[name=level][value='3']").check();
      second.page().locator("[name=outcome]").selectOption("ASSESSMENT");
      second.page().locator("[name=sure][value=VERY]").check();
      second.sends("Save my decision");
      assertThat(second.page().locator(".govuk-error-summary").innerText()).contains("Why?");
      second.page().locator("[name=why]").fill("Nobody has seen the child.");
      second.sends("Save my decision");
      assertThat(second.heading()).contains("Decided twice");
      second.axe().reflowsAt320();

      manager.open(second.path());
      manager.page().getByText("Look at it again").click();
      manager.page().waitForURL("**/again");
      manager.page().locator("[name=why]").fill("Both cannot be right.");
      manager.sends("Save");
      assertThat(manager.page().content()).contains("Both cannot be right.", "Decide anew");
      manager.axe().reflowsAt320();
      String line = manager.path();
      manager.page().getByText("Decide anew").click();
      manager.page().waitForURL("**/correction");
      helps(manager);
      manager.sends("Save decision");
      assertThat(manager.path()).isEqualTo("/inbox/" + closed.referral());
      assertThat(manager.page().content()).contains("Early help", "Nobody has seen the child.");
      manager.open(line);
      assertThat(manager.page().content()).contains("Meanwhile decided anew.");
    }
  }

  /** Help instead of nothing, which a manager may decide alone. */
  private static void helps(Browser manager) {
    manager.page().locator("[name=why]").fill("Nobody has seen the child.");
    manager.page().locator("[name=level][value='3']").check();
    manager.page().locator("[name=outcome][value=EARLY_HELP]").check();
    manager.page().locator("[name=family][value=TOLD]").check();
    manager.page().locator("[name=rationale]").fill("Hungry at school, and nobody was at home.");
    manager.page().locator("[name=toReferrer]").fill("The family hub visits this week.");
    manager.page().locator("[name=evidence][value=THE_REFERRAL]").check();
    Locator folded = manager.page().locator("details:not([open]) summary:has-text('rests on')");
    if (folded.count() > 0) {
      folded.first().click();
    }
    manager.page().locator("[name=indicators]").first().check();
  }

  private static void day(Browser browser, String name, String day) {
    browser.page().locator("[name='" + name + ".day']").fill(day);
    browser.page().locator("[name='" + name + ".month']").fill("3");
    browser.page().locator("[name='" + name + ".year']").fill("2026");
  }

  private Actor colleagueOf(Cast cast) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(
            user,
            user + "@example.org",
            "Jo Field",
            cast.screener().agency(),
            Set.of(Role.SCREENER),
            cast.hub()));
  }
}
