package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.allocation.AllocationExamples;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A team manager's morning: who has nobody, who has room; a child is given and taken over; somebody
 * leaves and every child of theirs goes to somebody; whoever inspects, and whoever answers for the
 * area, sees the number of today, and why.
 */
@HubTest
@Tag("browser")
class MorningListStoryTest {

  private static final int CHILDREN = 12;

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired AllocationExamples allocation;
  @Autowired HubClock clock;

  private Cast cast;
  private Actor leader;
  private Actor ada;
  private Actor ben;

  @Test
  void noChildIsLostWhoeverComesAndGoes() throws IOException {
    cast = Cast.alone(agencies, signedIn);
    leader = signedIn.at(cast.hub(), Role.TEAM_MANAGER);
    ada = signedIn.at(cast.hub(), Role.CASE_WORKER);
    ben = signedIn.at(cast.hub(), Role.CASE_WORKER);
    Contact waits = contacts.opened(cast, answers.aboutOlderSiblings(1));
    clock.forward(Duration.ofHours(30));
    takesIn(ada);
    allocation.employ(leader, ben);
    CaseId id = gives(waits);
    isAskedAndSaysYes(id);
    leaves();
    inspects();
    directs();
  }

  /** Nobody can be chosen before somebody is in the register. */
  private void takesIn(Actor worker) {
    try (Browser manager = Browser.of(port, signedIn, leader)) {
      manager.open("/caseloads").axe().reflowsAt320();
      assertThat(manager.page().content()).contains("workers are to be taken in");
      manager.open("/workers/" + worker.user()).axe().reflowsAt320();
      manager.page().locator("[name=grade][value=SOCIAL_WORKER]").check();
      manager.page().locator("[name=hours]").fill("100");
      manager.page().locator("[name=knows]").fill("Polish");
      manager.sends("Save");
      assertThat(manager.page().locator(".govuk-error-summary").innerText())
          .contains("Enter number with Social Work England");
      assertThat(manager.page().locator("[name=knows]").inputValue()).isEqualTo("Polish");
      manager.page().locator("[name=registration]").fill("SW100001");
      manager.sends("Save");
      assertThat(manager.path()).isEqualTo("/caseloads");
    }
  }

  private CaseId gives(Contact waits) {
    CaseId id = allocation.first(leader, waits.referral());
    try (Browser manager = Browser.of(port, signedIn, leader)) {
      manager.open("/");
      assertThat(manager.path()).isEqualTo("/unallocated");
      assertThat(manager.page().content())
          .contains("1 child has no worker.", "New, given to nobody yet", "waits for 30 hours");
      manager.axe().reflowsAt320();
      manager.open("/cases/" + id).axe().reflowsAt320();
      assertThat(manager.page().content()).contains("Nobody works with this child.");
      manager.page().locator("a.govuk-button:has-text('Give a worker')").click();
      manager.page().waitForURL("**/give");
      manager.axe().reflowsAt320();
      manager.page().locator("[name=reason]").selectOption("FCONTA");
      manager.sends("Give a worker");
      assertThat(manager.page().locator(".govuk-error-summary").innerText())
          .contains("Choose a worker");
      assertThat(manager.page().locator("[name=reason]").inputValue()).isEqualTo("FCONTA");
      manager.page().locator("[name=worker][value='" + ada.user() + "']").check();
      manager.sends("Give a worker");
      assertThat(manager.page().content()).contains("Named worker", "The worker was told.");
      manager.open("/unallocated");
      assertThat(manager.page().content()).contains("Every child has a worker.");
    }
    return id;
  }

  private void isAskedAndSaysYes(CaseId id) {
    try (Browser worker = Browser.of(port, signedIn, ada)) {
      worker.open("/");
      assertThat(worker.path()).isEqualTo("/cases");
      worker.axe().reflowsAt320();
      worker.open("/cases/" + id + "/hand-over").axe().reflowsAt320();
      worker.page().locator("[name=worker][value='" + ben.user() + "']").check();
      worker.page().locator("[name=reason]").selectOption("TSPROC");
      worker.page().locator("[name=words]").fill("Grandmother rings on Fridays.");
      worker.sends("Ask them");
      assertThat(worker.page().content()).contains("did not answer yet");
      worker.axe().reflowsAt320();
    }
    try (Browser worker = Browser.of(port, signedIn, ben)) {
      worker.open("/cases").axe().reflowsAt320();
      assertThat(worker.page().content()).contains("You are asked to take over 1 child");
      worker.open("/cases/" + id);
      assertThat(worker.page().content()).contains("Grandmother rings on Fridays.");
      worker.axe().reflowsAt320();
      worker.sends("I take this child over");
      assertThat(worker.page().content()).contains("The child is with you now.");
    }
  }

  /** Twelve children, eleven of whom go to somebody at once. */
  private void leaves() throws IOException {
    List<CaseId> children = new ArrayList<>();
    for (int i = 1; i < CHILDREN; i++) {
      Contact contact = contacts.opened(cast, answers.aboutOlderSiblings(1));
      CaseId id = allocation.first(leader, contact.referral());
      allocation.give(leader, id, ben);
      children.add(id);
    }
    try (Browser manager = Browser.of(port, signedIn, leader)) {
      manager.open("/caseloads?without=" + ben.user()).axe().reflowsAt320();
      assertThat(manager.page().content()).contains("As if these left");
      manager.open("/workers/" + ben.user() + "/leaving").axe().reflowsAt320();
      assertThat(manager.page().content()).contains("12 children are with them");
      for (CaseId each : children) {
        manager.page().locator("[name=next-" + each + "]").selectOption(ada.user().toString());
      }
      manager.page().locator("[name=reason]").selectOption("LEFTRL");
      manager.page().locator("#lastDay-day").fill("6");
      manager.page().locator("#lastDay-month").fill("3");
      manager.page().locator("#lastDay-year").fill("2026");
      manager.sends("Save");
      assertThat(manager.page().content()).contains("1 child stays until the last day.");
    }
    clock.forward(Duration.ofDays(5));
    allocation.timePasses();
  }

  /** Whoever answers for the area comes to today's number and why, and never to a child. */
  private void directs() {
    try (Browser director = Browser.of(port, signedIn, signedIn.at(cast.hub(), Role.DIRECTOR))) {
      director.open("/");
      assertThat(director.path()).isEqualTo("/overview");
      director.axe().reflowsAt320();
      assertThat(director.page().locator(".om-rows").innerText())
          .contains("1 child has no worker.", "1 lost the last worker and got no other.");
      director.page().locator("a:has-text('1 child has no worker.')").click();
      director.page().waitForURL("**/unallocated/days");
      assertThat(director.page().locator("table").first().innerText()).contains("Between workers");
      director.axe().reflowsAt320();
      assertThat(director.page().locator("a[href^='/cases'], a[href='/unallocated']").count())
          .isZero();
      director.open("/workforce").axe().reflowsAt320();
      assertThat(director.page().locator("main a[href^='/workers']").count()).isZero();
    }
  }

  private void inspects() {
    try (Browser inspector = Browser.of(port, signedIn, cast.inspector())) {
      inspector.open("/unallocated").axe().reflowsAt320();
      assertThat(inspector.page().content())
          .contains("1 child has no worker.", "Work is open with 12 children.", "Between workers");
      inspector.open("/unallocated/days").axe().reflowsAt320();
      inspector.open("/caseloads").axe();
      assertThat(inspector.page().content()).doesNotContain("Name a last day");
    }
  }
}
