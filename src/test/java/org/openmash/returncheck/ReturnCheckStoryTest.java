package org.openmash.returncheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Role;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody hands in the census: gives it to the page first, and once more when it is mended. */
@HubTest
@Tag("browser")
class ReturnCheckStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;

  @Test
  void showsWhatIsWrongAndForgetsItWhenAsked() {
    try (Browser browser = Browser.of(port, signedIn, signedIn.as(Role.ADMINISTRATOR))) {
      browser.open("/return-checks").axe().reflowsAt320();
      browser.page().locator("summary:has-text('More that helps')").click();
      browser.page().locator("[name=authority]").fill("Northam");
      browser.sends("Check it");
      assertThat(browser.page().locator(".govuk-error-summary").innerText())
          .contains("Choose a file", "A letter and eight digits");
      assertThat(browser.page().locator("[name=authority]").inputValue()).isEqualTo("Northam");
      browser.page().locator("[name=authority]").fill("");
      browser.axe();
      browser
          .page()
          .locator("#file")
          .setInputFiles(
              new FilePayload(
                  "census.xml",
                  "text/xml",
                  ReturnChecksTest.CENSUS
                      .formatted("2026-03-30")
                      .getBytes(StandardCharsets.UTF_8)));
      browser.sends("Check it");
      browser.page().waitForURL("**/return-checks/*-*");
      browser.page().locator("h2:has-text('Compared with last time')").waitFor();
      browser.axe().reflowsAt320();
      assertThat(browser.page().content())
          .contains("Children in need census 2025/26", "2026-03-30", "By rule");
      browser.page().locator(".om-row__title a:text-is('100')").click();
      browser.page().waitForURL("**?rule=100#findings");
      assertThat(browser.page().content()).contains("All findings");
      assertThat(
              browser
                  .page()
                  .locator("#findings ~ ul a[href='/return-checks/rules?word=100']")
                  .count())
          .as("each finding leads to its rule")
          .isPositive();
      browser.page().locator("[name=word]").fill("nothing of the sort");
      browser.sends("Look for it");
      assertThat(browser.page().url()).doesNotContain("nothing");
      assertThat(browser.page().content()).contains("Only what is looked for is shown.");
      assertThat(browser.page().locator("#findings ~ ul .om-row").count()).isZero();
      browser.page().locator("[name=word]").fill("2026-03-30");
      browser.sends("Look for it");
      browser.axe();
      assertThat(browser.page().locator("#findings ~ ul .om-row").count()).isPositive();
      browser.sends("Forget it now");
      assertThat(browser.page().content())
          .contains("Nothing of it is left.")
          .doesNotContain("census.xml");
      browser.open("/return-checks/rules?word=2885").axe().reflowsAt320();
      assertThat(browser.page().content()).contains("Children in need census: 1 rule");
    }
  }
}
