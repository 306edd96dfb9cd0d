package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.training.TrainingExamples.TODAY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.training.CourseId;
import org.openmash.training.TrainingExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A midwife whose level lapsed has the last place; a council's gap becomes a plan with maternity; a
 * councillor came.
 */
@HubTest
@Tag("browser")
class TrainingStoryTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired TrainingExamples training;

  private Cast cast;
  private Actor leader;

  @BeforeEach
  void aCouncilBesideTheTrust() {
    cast = Cast.alone(agencies, signedIn);
    AgencyId council = AgencyId.next();
    agencies.add(
        Actor.system("test"),
        Agency.of(
            council,
            "Council " + council,
            AgencyKind.CHILDRENS_SOCIAL_CARE,
            Reach.by("council@council.example"),
            LocalDate.of(2020, 1, 1)));
    UserId user = UserId.next();
    leader =
        signedIn.as(
            new NewAccount(
                user,
                user + "@example.org",
                "Lou Hart",
                council,
                Set.of(Role.TEAM_MANAGER),
                cast.hub()));
  }

  @Test
  void aMidwifeWhoseLevelLapsedHasTheLastPlace() {
    training.lapsed(cast.lead(), cast.referrer());
    CourseId id = training.course(cast.lead(), "safeguarding-level-3", 1);
    try (Browser midwife = Browser.of(port, signedIn, cast.referrer())) {
      midwife.open("/training").axe().reflowsAt320();
      assertThat(midwife.page().content())
          .contains(
              "Your required training: 2, 2 need you", "Was in date until", "1 place is free");
      midwife.page().locator(".om-row__line a[href='/courses/" + id + "']").click();
      midwife.page().waitForURL("**/courses/*-*");
      midwife.axe().reflowsAt320();
      midwife.sends("Book a place");
      assertThat(midwife.page().content()).contains("You have a place", "Full");
      midwife.open("/diary");
      assertThat(midwife.page().content()).contains("Safeguarding children, level 3");
    }
    training.of(cast.colleague());
    try (Browser colleague = Browser.of(port, signedIn, cast.colleague())) {
      colleague.open("/courses/" + id).sends("Join the waiting list");
      assertThat(colleague.page().content()).contains("You are on the waiting list");
    }
  }

  @Test
  void aGapBecomesAPlanOfBothAgencies() {
    training.guest(leader, "Ada Reed", "social-worker");
    String trust =
        agencies.named(leader, Set.of(cast.lead().agency())).getOrDefault(cast.lead().agency(), "");
    try (Browser manager = Browser.of(port, signedIn, leader)) {
      manager.open("/training/gaps").axe().reflowsAt320();
      manager.page().locator("table a:has-text('Pre-birth assessment')").first().click();
      manager.page().waitForURL("**/gaps?requirement=pre-birth");
      manager.axe().reflowsAt320();
      manager.press("Plan together");
      manager.page().waitForURL("**/joint-plans/new**");
      manager.axe();
      manager.page().locator("[name=about]").fill("Every social worker assesses before a birth");
      manager.page().locator("[name=agency]").fill("No such agency");
      manager.sends("Save");
      assertThat(manager.page().content())
          .contains("No one agency of the directory has this name", "assesses before a birth");
      manager.page().locator("[name=agency]").fill(trust);
      manager.sends("Save");
      assertThat(manager.page().content()).contains("The agency is asked to join", trust);
      manager.axe().reflowsAt320();
      manager.press("Add something to do");
      manager.page().waitForURL("**/action");
      manager.axe().reflowsAt320();
      manager.page().locator("[name=agency]").selectOption(cast.lead().agency().toString());
      manager.page().locator("[name=owner]").selectOption("");
      manager.page().locator("[name=what]").fill("Run a day each quarter");
      day(manager, "due", TODAY.plusDays(30));
      manager.sends("Save");
      assertThat(manager.page().content()).contains("Run a day each quarter", "nobody joined yet");
    }
    try (Browser named = Browser.of(port, signedIn, cast.lead())) {
      named.open("/joint-plans").axe().reflowsAt320();
      named.follow("Every social worker assesses before a birth");
      named.page().waitForURL("**/joint-plans/*-*");
      named.sends("Join for my agency");
      assertThat(named.page().content()).doesNotContain("nobody joined yet");
      named.follow("Run a day each quarter");
      named.page().waitForURL("**/joint-actions/*-*");
      named.axe().reflowsAt320();
      named.choose("Done");
      named.page().locator("[name=progress]").fill("The first one is on 7 April.");
      named.sends("Save");
      assertThat(named.page().content()).contains("The first one is on 7 April.", "Done");
    }
  }

  @Test
  void aCouncillorCame() {
    CourseId id = training.course(leader, "corporate-parenting", 5, TODAY);
    try (Browser manager = Browser.of(port, signedIn, leader)) {
      manager.open("/learners/new").axe().reflowsAt320();
      manager.page().locator("[name=name]").fill("Idris Vaughan");
      manager.page().locator("[name=email]").fill("idris.vaughan@council.example");
      manager.page().locator("[name=post]").selectOption("councillor");
      day(manager, "since", TODAY.minusDays(120));
      manager.sends("Save");
      assertThat(manager.page().content()).contains("Idris Vaughan", "Something is missing");
      manager.open("/courses/" + id + "/people").axe().reflowsAt320();
      manager.choose("Idris Vaughan");
      manager.sends("Book places");
      assertThat(manager.page().content()).contains("Idris Vaughan", "Has a place");
      manager.press("Who came");
      manager.page().waitForURL("**/attendance");
      manager.axe().reflowsAt320();
      manager.choose("Came");
      manager.sends("Save for all");
      manager.axe();
      manager.open("/learners").follow("Idris Vaughan");
      manager.page().waitForURL("**/learners/*-*");
      assertThat(manager.page().content()).contains("In date until 3 March 2030");
    }
  }

  private static void day(Browser browser, String name, LocalDate day) {
    browser.page().locator("#" + name + "-day").fill(String.valueOf(day.getDayOfMonth()));
    browser.page().locator("#" + name + "-month").fill(String.valueOf(day.getMonthValue()));
    browser.page().locator("#" + name + "-year").fill(String.valueOf(day.getYear()));
  }
}
