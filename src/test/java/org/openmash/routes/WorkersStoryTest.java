package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.allocation.AllocationExamples;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.supervision.SupervisionExamples;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A midwife nobody supervised for long, and an agency worker whose last day comes near. */
@HubTest
@Tag("browser")
class WorkersStoryTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired AllocationExamples allocation;
  @Autowired SupervisionExamples supervision;

  @Test
  void aMidwifesSupervisionIsOverdueUntilTheyMeet() {
    Cast cast = Cast.alone(agencies, signedIn);
    Actor named = cast.lead();
    Actor midwife = cast.referrer();
    supervision.overdue(named, named, midwife);
    try (Browser lead = Browser.of(port, signedIn, named)) {
      lead.open("/supervision").axe().reflowsAt320();
      assertThat(lead.page().content()).contains("You supervise 1 person, 1 is overdue");
      lead.page().locator(".om-row__title a").click();
      lead.page().waitForURL("**/supervision/*-*");
      lead.axe().reflowsAt320();
      lead.press("We met without planning it");
      lead.page().waitForURL("**/held");
      lead.axe();
      lead.page().locator("[name=agreed]").fill("Two bookings to talk over.");
      lead.page().locator("[name=wellbeing]").fill("Sleeps badly.");
      lead.sends("Save");
      assertThat(lead.page().locator(".govuk-error-summary").innerText())
          .contains("When did you meet");
      assertThat(lead.page().locator("[name=wellbeing]").inputValue()).isEqualTo("Sleeps badly.");
      lead.page().locator("#on-day").fill("2");
      lead.page().locator("#on-month").fill("3");
      lead.page().locator("#on-year").fill("2026");
      lead.sends("Save");
      assertThat(lead.page().content()).contains("Due by 16 March 2026", "Sleeps badly.");
      lead.open("/supervision");
      assertThat(lead.page().content())
          .contains("You supervise 1 person")
          .doesNotContain("overdue");
    }
    try (Browser herself = Browser.of(port, signedIn, midwife)) {
      herself.open("/supervision").axe();
      herself.page().locator(".om-row__title a").click();
      herself.page().waitForURL("**/supervision/*-*");
      assertThat(herself.page().content()).contains("Two bookings to talk over.", "Sleeps badly.");
    }
  }

  @Test
  void anAgencyWorkersLastDayIsSeenBeforeItComes() throws Exception {
    Cast cast = Cast.alone(agencies, signedIn);
    Actor leader = signedIn.at(cast.hub(), Role.TEAM_MANAGER);
    Actor locum = signedIn.at(cast.hub(), Role.CASE_WORKER);
    allocation.employ(leader, locum);
    CaseId id =
        allocation.first(leader, contacts.opened(cast, answers.aboutOlderSiblings(1)).referral());
    allocation.give(leader, id, locum);
    try (Browser manager = Browser.of(port, signedIn, leader)) {
      manager.open("/workers/" + locum.user() + "/agency").axe().reflowsAt320();
      manager.page().locator("[name=agency]").fill("Bridgewater Locums");
      day(manager, "from", LocalDate.of(2026, 3, 3));
      day(manager, "until", LocalDate.of(2026, 3, 13));
      day(manager, "qualifiedOn", LocalDate.of(2024, 7, 1));
      manager.page().locator("[name=references]").check();
      manager.page().locator("[name=price]").fill("40");
      manager.page().locator("[name=notice]").fill("4");
      manager.sends("Save");
      assertThat(manager.page().content())
          .contains("They qualified too lately", "Say why all the same");
      manager.axe();
      manager.page().locator("[name=why]").fill("Nobody else for a hearing on Monday.");
      manager.sends("Save");
      assertThat(manager.path()).isEqualTo("/workforce");
      manager.axe().reflowsAt320();
      assertThat(manager.page().content())
          .contains("1 person is here by an agency", "10 days left", "a hearing on Monday");
      manager.page().locator("a:has-text('Give their children to others')").click();
      manager.page().waitForURL("**/leaving");
      assertThat(manager.page().content()).contains("1 child is with them");
    }
  }

  private static void day(Browser browser, String name, LocalDate day) {
    browser.page().locator("#" + name + "-day").fill(String.valueOf(day.getDayOfMonth()));
    browser.page().locator("#" + name + "-month").fill(String.valueOf(day.getMonthValue()));
    browser.page().locator("#" + name + "-year").fill(String.valueOf(day.getYear()));
  }
}
