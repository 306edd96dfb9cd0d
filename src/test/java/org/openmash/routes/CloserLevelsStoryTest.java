package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.form.Answers;
import org.openmash.kernel.HubClock;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever leads a school's safeguarding sees that its levels have come closer to the hub's. */
@HubTest
@Tag("browser")
class CloserLevelsStoryTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired HubClock clock;

  @Test
  void aSchoolProposesHigherThanTheHubAndAMonthLaterAsTheHubDecides() throws IOException {
    Cast cast = Cast.alone(agencies, signedIn);
    contacts.at(Stage.DECIDED, cast, proposing("4", 51));
    clock.forward(Duration.ofDays(31));
    contacts.at(Stage.DECIDED, cast, proposing("3", 52));
    try (Browser lead = Browser.at(port)) {
      Cookie cookie = signedIn.browserCookie(cast.lead(), "http://localhost:" + port);
      lead.context().addCookies(List.of(cookie));
      lead.open("/packs").axe().reflowsAt320();
      assertThat(row(lead, "Decided lower than proposed")).containsExactly("0", "0", "1", "0");
      assertThat(row(lead, "Decided at the level proposed")).containsExactly("0", "0", "0", "1");
    }
  }

  private static List<String> row(Browser browser, String what) {
    return browser
        .page()
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText(what))
        .locator("td")
        .allInnerTexts();
  }

  /** The hub decides level 3 of each. */
  private Answers proposing(String level, long seed) {
    Answers all = answers.aboutSiblings(1, seed);
    Map<String, Object> proposed = new LinkedHashMap<>(all.within("level").tree());
    proposed.put("level", level);
    return all.with("level", proposed);
  }
}
