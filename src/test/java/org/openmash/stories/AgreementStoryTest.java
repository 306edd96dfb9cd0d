package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager writes the county's agreement, and a head accepts it behind the link of her mail. */
@HubTest
@Tag("browser")
class AgreementStoryTest {

  private static final Pattern LINK = Pattern.compile("/agreement-offers/[0-9a-f-]{36}");

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired OneTimeCodes codes;
  @Autowired Agencies agencies;

  private Stage stage;
  private String host;

  @Test
  void aHeadAcceptsTheCountysAgreementBehindALink() {
    stage = new Stage("agreement", port, signedIn);
    played();
  }

  @Test
  void andOnATelephoneWithoutScripts() {
    stage = Stage.small("agreement", port, signedIn);
    played();
  }

  private void played() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    host = mark + ".sch.uk";
    agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            "Elm Primary School " + mark,
            AgencyKind.SCHOOL,
            Reach.by("office@" + host),
            LocalDate.of(2020, 1, 1)));
    Actor ruth = signedIn.as(Role.HUB_MANAGER);
    String agreement = writes(ruth, mark);
    accepts();
    sees(ruth, agreement);
  }

  private String writes(Actor ruth, String mark) {
    try (Browser browser = stage.enters(ruth)) {
      browser.open("/agreements");
      browser.page().locator("a.govuk-button[href='/agreements/new']").click();
      stage.sent(browser, "Save");
      assertThat(browser.page().locator(".govuk-error-summary")).isVisible();
      stage.look(browser, "wrong");
      Pen.write(
          browser.page(),
          """
          name: Safer Schools %s
          tier: PURPOSE
          purpose: So that schools and the hub protect children together.
          plain: You may tell the hub what you know of a child, and the hub tells you what you need to keep them safe.
          text: 1. Parties. 2. Purpose. 3. What is shared.
          parties: SCHOOLS_AND_COLLEGES
          kinds: IDENTITY SAFEGUARDING EDUCATION
          bases: PUBLIC_TASK SUBSTANTIAL_PUBLIC_INTEREST
          from: 1 3 2026
          reviewBy: 1 3 2027\
          """
              .formatted(mark));
      assertThat(stage.sent(browser, "Save")).isLessThan(400);
      stage.reads(browser, "Safer Schools " + mark, "By kind of agency");
      stage.look(browser, "written");
      browser.page().locator("form[action$='/ask'] button").click();
      stage.reads(browser, "Asked, no answer yet");
      return browser.path();
    }
  }

  private void accepts() {
    String mail = codes.latest("office@" + host);
    Matcher link = LINK.matcher(mail);
    assertThat(link.find()).isTrue();
    try (Browser browser =
        stage.scripts() ? Browser.at(port) : Browser.withoutScripts(port).width(320)) {
      browser.open(link.group());
      stage.reads(browser, "What it means", "Elm Primary School", "Your agency has not answered");
      stage.look(browser, "offer");
      browser.page().locator("a.govuk-button").click();
      browser.fill("Work e-mail address", "head@" + host).press("Send me a code");
      browser.fill("Code", codes.sentTo("head@" + host)).press("Continue");
      assertThat(browser.path()).startsWith(link.group() + "/accept");
      Pen.write(
          browser.page(), "name: Anna Head\njobTitle: Head teacher\nread: true\nauthority: true");
      stage.look(browser, "accept");
      assertThat(stage.sent(browser, "Save")).isLessThan(400);
      stage.reads(browser, "Accepted on", "Anna Head, Head teacher");
      assertThat(browser.page().locator("a[href$='/pdf']")).isVisible();
      stage.look(browser, "accepted");
    }
  }

  private void sees(Actor ruth, String agreement) {
    try (Browser browser = stage.enters(ruth)) {
      browser.open(agreement);
      assertThat(
              browser
                  .page()
                  .locator(
                      ".om-row",
                      new com.microsoft.playwright.Page.LocatorOptions()
                          .setHasText("Elm Primary School " + host.substring(0, 8))))
          .hasCount(0);
      stage.look(browser, "coverage");
      browser.open("/agreements");
      stage.look(browser, "list");
    }
  }
}
