package org.openmash.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.support.Browser;

/** The hub's side of a story: one screener, one manager, one contact. */
final class HubAtWork {

  private final Stage stage;
  private final Actor screener;
  private final Actor manager;
  private final String contact;

  HubAtWork(Stage stage, String referral) {
    AgencyId hub = AgencyId.next();
    this.stage = stage;
    this.screener = stage.person("Priya Sample", hub, Role.SCREENER);
    this.manager = stage.person("Morgan Testcase", hub, Role.HUB_MANAGER);
    this.contact = "/inbox/" + referral;
  }

  Actor screener() {
    return screener;
  }

  /** The contact waits in the inbox with its clock, and becomes the screener's own. */
  void takes(String whom, String dueBy) {
    try (Browser browser = stage.enters(screener)) {
      browser.open("/inbox?tray=WAITING");
      stage.look(browser, "inbox");
      turnTo(browser);
      Locator row =
          browser
              .page()
              .locator("tr")
              .filter(
                  new Locator.FilterOptions()
                      .setHas(browser.page().locator("a[href='" + contact + "']")));
      assertThat(row).containsText(whom);
      assertThat(row.locator(".om-due__exact")).containsText(dueBy);
      assertThat(row).not().containsText(screener.name());
      row.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
      stage.reads(browser, "It is yours.");
      assertThat(browser.path()).isEqualTo(contact);
      stage.look(browser, "contact-taken");
    }
  }

  /** Other stories leave contacts of their own in the list: ours may be on a later page. */
  private void turnTo(Browser browser) {
    while (browser.page().locator("a[href='" + contact + "']").count() == 0) {
      browser.page().locator("a[rel=next]").click();
    }
  }

  void rates(String lines) {
    try (Browser browser = stage.enters(screener)) {
      browser.open(contact).follow("Rate it");
      assertThat(stage.sent(browser, "Rate it")).isEqualTo(400);
      stage.look(browser, "rating-wrong");
      Pen.write(browser.page(), lines);
      browser.press("Rate it");
      stage.reads(browser, "Rated. The clock runs from the moment the hub received the referral.");
    }
  }

  void writesTheRecord(String lines) {
    try (Browser browser = stage.enters(screener)) {
      browser.open(contact).follow("Write the record");
      stage.look(browser, "record");
      Pen.write(browser.page(), lines);
      browser.press("Save the record");
      stage.reads(browser, "The record is saved.");
    }
  }

  /** Says what was decided for a child, and reads what becomes of it. */
  void decides(String child, String lines, String answer) {
    try (Browser browser = stage.enters(screener)) {
      browser.open(contact);
      stage.follow(browser, "Decide " + child);
      assertThat(stage.heading(browser)).containsText(child);
      stage.look(browser, "decision");
      Pen.write(browser.page(), lines);
      browser.press("Save decision");
      stage.reads(browser, answer);
      stage.look(browser, "contact-decided");
    }
  }

  /** The manager wants more than this before it is in force. */
  void sendsBack(String child, String reason) {
    try (Browser browser = stage.enters(manager)) {
      browser.open(contact);
      stage.follow(browser, "Authorise " + child);
      assertThat(stage.sent(browser, "Send back")).isEqualTo(400);
      stage.look(browser, "send-back-wrong");
      Pen.write(browser.page(), "reason: " + reason);
      browser.press("Send back");
      stage.reads(browser, "Sent back with your reason.", reason);
    }
  }

  void authorises(String child) {
    try (Browser browser = stage.enters(manager)) {
      browser.open("/inbox?tray=TO_AUTHORISE");
      turnTo(browser);
      assertThat(browser.page().locator("a[href='" + contact + "']")).hasCount(1);
      browser.open(contact);
      stage.follow(browser, "Authorise " + child);
      assertThat(browser.path()).startsWith("/decisions/");
      stage.look(browser, "proposal");
      browser.press("Authorise");
      stage.reads(browser, "Authorised. The referrer is being told.");
      stage.look(browser, "contact-authorised");
    }
  }
}
