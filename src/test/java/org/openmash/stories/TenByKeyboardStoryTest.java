package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.triage.ContactState;
import org.openmash.triage.Inbox;
import org.openmash.triage.Triage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screener clears ten contacts without touching the mouse. */
@HubTest
@Tag("browser")
class TenByKeyboardStoryTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;
  @Autowired SignedIn signedIn;
  @Autowired Triage triage;
  @Autowired Inbox inbox;

  @Test
  void clearsTenContactsByKeyboard() {
    Actor screener = signedIn.as(Role.SCREENER);
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    List<ReferralId> ten = ten();
    inbox.assign(manager, ten, screener.user());
    try (Browser browser = as(screener)) {
      Page page = browser.open("/inbox/keys").axe().reflowsAt320().page();
      browser.press("Switch the keys on");
      browser.open("/inbox?tray=MINE").axe().reflowsAt320().targetsAreLargeEnough().isQuiet();
      browser.screenshot("inbox-1440").width(768).screenshot("inbox-768");
      browser.width(320).screenshot("inbox-320").width(1440);
      helps(page);
      for (int left = ten.size(); left > 0; left--) {
        assertThat(page.locator(".om-inbox__row").count()).isEqualTo(left);
        opens(page);
        if (left == ten.size()) {
          browser.axe().reflowsAt320().screenshot("inbox-beside-1440");
          browser.width(768).screenshot("inbox-beside-768").width(1440);
        }
        decides(page);
      }
      assertThat(page.locator(".om-inbox__row").count()).isZero();
      browser.isQuiet();
    }
    assertThat(ten)
        .allSatisfy(id ->
            assertThat(triage.read(screener, id).line().state()).isEqualTo(ContactState.DECIDED));
  }

  @Test
  void saysWhatCameInWithoutMovingARow() {
    Actor screener = signedIn.as(Role.SCREENER);
    try (Browser browser = as(screener)) {
      Page page = browser.open("/inbox?tray=WAITING").page();
      List<String> before = ids(page);
      ten();
      page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
      page.waitForSelector(".om-arrivals--new");
      assertThat(page.locator(".om-arrivals").innerText()).isEqualTo("10 new – show");
      assertThat(ids(page)).isEqualTo(before);
      browser.axe().screenshot("inbox-arrivals").isQuiet();
    }
  }

  @Test
  void ignoresSingleKeysOfWhoeverDidNotAskForThem() {
    Actor screener = signedIn.as(Role.SCREENER);
    ten();
    try (Browser browser = as(screener)) {
      Page page = browser.open("/inbox?tray=WAITING").page();
      page.keyboard().press("j");
      page.keyboard().press("t");
      assertThat(browser.path()).isEqualTo("/inbox?tray=WAITING");
      assertThat(page.locator(".om-inbox__row:focus").count()).isZero();
    }
  }

  @Test
  void showsAManagerTheDayAndPrintsTheHandOver() {
    Actor manager = signedIn.as(Role.HUB_MANAGER);
    List<ReferralId> ten = ten();
    triage.take(manager, ten.getFirst());
    try (Browser browser = as(manager)) {
      browser.open("/inbox/duty").axe().reflowsAt320().isQuiet().screenshot("duty-1440");
      browser.width(768).screenshot("duty-768").width(320).screenshot("duty-320").width(1440);
      browser.open("/inbox/duty/handover").axe().reflowsAt320().isQuiet();
      browser.screenshot("handover-1440").print("handover");
      browser.open("/inbox/colours").axe().reflowsAt320().screenshot("colours-1440");
      browser.open("/inbox/views").axe().reflowsAt320().screenshot("views-1440");
    }
  }

  private static void helps(Page page) {
    page.keyboard().press("?");
    assertThat(page.locator("#keys").isVisible()).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys").isVisible()).isFalse();
  }

  private static void opens(Page page) {
    page.keyboard().press("j");
    assertThat(page.locator(".om-inbox__row:focus").count()).isEqualTo(1);
    waits(page, () -> page.keyboard().press("Enter"));
    assertThat(page.locator("#beside").isVisible()).isTrue();
    assertThat(page.locator(".om-inbox__row[aria-current]").count()).isEqualTo(1);
  }

  private static void decides(Page page) {
    waits(page, () -> page.keyboard().press("4"));
    for (String choice :
        List.of(
            "level][value='2",
            "outcome][value='INFORMATION_AND_ADVICE",
            "family][value='TOLD",
            "evidence][value='THE_REFERRAL")) {
      page.locator("[name='" + choice.replace("][", "'][") + "']").press("Space");
    }
    page.locator("[name=rationale]").press("I");
    page.keyboard().type("t fits.");
    page.locator("[name=toReferrer]").press("T");
    page.keyboard().type("hank you.");
    waits(page, () -> page.keyboard().press("Control+Enter"));
    assertThat(page.locator(".govuk-notification-banner").innerText()).contains("Decided.");
    waits(page, () -> page.locator("body").press("u"));
    assertThat(page.url()).contains("tray=MINE");
  }

  private static void waits(Page page, Runnable key) {
    page.waitForNavigation(
        new Page.WaitForNavigationOptions().setWaitUntil(WaitUntilState.LOAD), key);
  }

  private static List<String> ids(Page page) {
    List<String> ids = new ArrayList<>();
    page.locator(".om-inbox__row").all().forEach(row -> ids.add(row.getAttribute("id")));
    return ids;
  }

  private List<ReferralId> ten() {
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@school.example"),
                LocalDate.of(2020, 1, 1)));
    Actor head = signedIn.as(school.id(), Role.REFERRER);
    List<ReferralId> ten = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ten.add(
          referrals
              .receive(
                  head,
                  new Submission(UUID.randomUUID().toString(), examples.aboutOlderSiblings(1)))
              .id());
    }
    return ten;
  }

  private Browser as(Actor actor) {
    Browser browser = Browser.at(port);
    browser
        .context()
        .addCookies(List.of(signedIn.browserCookie(actor, "http://localhost:" + port)));
    return browser;
  }
}
