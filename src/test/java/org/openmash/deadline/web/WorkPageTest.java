package org.openmash.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.support.FrozenTime.TUESDAY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Duty;
import org.openmash.agency.Post;
import org.openmash.agency.Practitioner;
import org.openmash.agency.PractitionerId;
import org.openmash.agency.Reach;
import org.openmash.agency.Span;
import org.openmash.agency.Team;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Fact;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Worklists;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class WorkPageTest {

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Deadlines deadlines;
  @Autowired Worklists worklists;
  @Autowired Agencies agencies;
  @Autowired HubClock clock;

  private final Subject referral = new Subject("referral", Id.random());

  @Test
  void showsWhatIsOwedSoonestFirstInWords() throws Exception {
    Actor screener = signedIn.as(Role.SCREENER);
    open(screener, "T1", Owner.person(screener.user()));
    open(screener, "RAG.red", Owner.person(screener.user()));
    Document page = page(screener, "/work");
    assertThat(page.select(".om-row__title").eachText())
        .containsExactly("Decide: rated Red", "Decide what happens with the referral");
    assertThat(page.select(".om-due__words").eachText())
        .containsExactly("by 2pm today", "Due tomorrow");
    assertThat(page.select(".om-row__line").last().text())
        .startsWith("Allowed: 1 working day (statutory). Working Together");
    assertThat(page.select("h2").first().text()).isEqualTo("2 things, soonest first");
    assertThat(page.select(".om-rail a[href=/work] .om-count").text()).startsWith("2");
    assertThat(page.text()).doesNotContain("Say why it is late");
  }

  @Test
  void asksWhyOnlyWhenItIsLate() throws Exception {
    Actor screener = signedIn.as(Role.SCREENER);
    Deadline decision = open(screener, "T1", Owner.person(screener.user()));
    assertThat(get(screener, lateness(decision))).hasStatus(404);
    clock.forward(Duration.ofDays(3));

    Document page = page(screener, "/work");
    assertThat(page.select(".om-due__words").eachText()).containsExactly("2 days late");
    assertThat(page.select(".om-row a").eachAttr("href")).containsExactly(lateness(decision));

    assertThat(post(screener, decision, "reason", "SAFETY_FIRST"))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/work");
    assertThat(page(screener, "/work").text()).doesNotContain("Say why it is late");
    Fact said = worklists.history(screener, decision.id()).getLast();
    assertThat(said.reason()).isEqualTo("SAFETY_FIRST");
  }

  @Test
  void asksOnlyWhoeverAnswersForIt() throws Exception {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    Deadline decision = open(signedIn.as(Role.SCREENER), "T1", Owner.hub());
    clock.forward(Duration.ofDays(3));
    assertThat(page(administrator, "/work?for=hub").select(".om-row")).isNotEmpty();
    assertThat(page(administrator, "/work?for=hub").text()).doesNotContain("Say why it is late");
    assertThat(get(administrator, lateness(decision))).hasStatus(404);
    assertThat(page(signedIn.as(Role.SCREENER), "/work?for=hub").text())
        .contains("Say why it is late");
  }

  @Test
  void keepsWhatWasTypedWhenTheReasonIsMissing() throws Exception {
    Actor screener = signedIn.as(Role.SCREENER);
    Deadline decision = open(screener, "T1", Owner.person(screener.user()));
    clock.forward(Duration.ofDays(3));
    MvcTestResult answer = post(screener, decision, "words", "The school <was> shut");
    assertThat(answer).hasStatus(400);
    Document page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly("Select the main reason");
    assertThat(page.select("textarea").text()).isEqualTo("The school <was> shut");
    assertThat(page.title()).startsWith("Error:");
  }

  @Test
  void asksForWordsWhenItIsSomethingElse() throws Exception {
    Actor screener = signedIn.as(Role.SCREENER);
    Deadline decision = open(screener, "T1", Owner.person(screener.user()));
    clock.forward(Duration.ofDays(3));
    MvcTestResult answer = post(screener, decision, "reason", "OTHER");
    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyText().contains("Say in a sentence what the other reason was");
  }

  @Test
  void showsTheTeamsTheHubsAndTheAgencysLists() throws Exception {
    Actor lead = signedIn.as(Role.SAFEGUARDING_LEAD);
    Team team = teamOf(lead);
    deadlines.open(lead, "T9.first", referral, Owner.team(team.id()), TUESDAY, lead.agency());
    deadlines.open(lead, "T10", referral, Owner.agency(lead.agency()), TUESDAY, lead.agency());

    Document mine = page(lead, "/work");
    assertThat(mine.select(".om-sub__link").eachText())
        .containsExactly("For me", "Community midwives", "My agency");
    assertThat(mine.text()).contains("Nothing is owed");
    assertThat(page(lead, "/work?for=team-" + team.id()).select(".om-row__title").eachText())
        .containsExactly("First review of the child in need plan");
    assertThat(page(lead, "/work?for=agency").select(".om-row__title").eachText())
        .containsExactly("Child in need visit");
    assertThat(page(signedIn.as(Role.HUB_MANAGER), "/work?for=hub").select("h1").text())
        .isEqualTo("What is owed");
  }

  @Test
  void opensNobodyElsesList() {
    Actor lead = signedIn.as(Role.SAFEGUARDING_LEAD);
    for (String list : List.of("hub", "team-" + TeamId.next(), "nonsense")) {
      assertThat(get(lead, "/work?for=" + list)).hasStatus(404);
    }
    Actor other = signedIn.as(Role.SCREENER);
    Deadline owed = open(other, "T1", Owner.person(other.user()));
    clock.forward(Duration.ofDays(3));
    assertThat(get(lead, lateness(owed))).hasStatus(404);
    assertThat(post(lead, owed, "reason", "SAFETY_FIRST")).hasStatus(404);
    assertThat(post(signedIn.as(Role.INSPECTOR), owed, "reason", "SAFETY_FIRST")).hasStatus(404);
  }

  @Test
  void turnsThePagesOfALongList() throws Exception {
    Actor screener = signedIn.as(Role.SCREENER);
    for (int n = 0; n < 51; n++) {
      deadlines.open(
          screener,
          "T2",
          new Subject("referral", Id.random()),
          Owner.person(screener.user()),
          TUESDAY,
          null);
    }
    assertThat(page(screener, "/work").select(".om-row")).hasSize(50);
    assertThat(page(screener, "/work?page=2").select(".om-row")).hasSize(1);
    assertThat(page(screener, "/work?page=999").select(".om-row")).hasSize(1);
    assertThat(page(screener, "/work?page=x").select(".om-row")).hasSize(50);
  }

  @Test
  void speaksWelsh() throws Exception {
    Actor screener = signedIn.as(Role.SCREENER);
    open(screener, "T1", Owner.person(screener.user()));
    assertThat(page(screener, "/work?language=cy").text())
        .contains("Penderfynu beth sy'n digwydd gyda'r atgyfeiriad")
        .contains("1 diwrnod gwaith (statudol)");
  }

  private Deadline open(Actor actor, String rule, Owner owner) {
    return deadlines.open(actor, rule, referral, owner, TUESDAY, null).orElseThrow();
  }

  private Team teamOf(Actor actor) {
    Actor system = Actor.system("test");
    Span span = Span.since(LocalDate.parse("2026-01-01"));
    agencies.add(
        system,
        Agency.of(
            actor.agency(), "Trust", AgencyKind.MATERNITY_TRUST, Reach.nowhere(), span.from()));
    Team team = new Team(TeamId.next(), actor.agency(), "Community midwives", null, span);
    agencies.put(system, team);
    agencies.put(
        system,
        new Practitioner(
            PractitionerId.next(),
            actor.agency(),
            actor.name(),
            new Post("Named midwife", Duty.SAFEGUARDING_LEAD, team.id()),
            null,
            null,
            actor.user(),
            span));
    return team;
  }

  private static String lateness(Deadline deadline) {
    return "/work/" + deadline.id() + "/lateness";
  }

  private MvcTestResult get(Actor actor, String path) {
    return mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange();
  }

  private Document page(Actor actor, String path) throws Exception {
    MvcTestResult answer = get(actor, path);
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private MvcTestResult post(Actor actor, Deadline deadline, String name, String value) {
    return mvc.post()
        .uri(lateness(deadline))
        .cookie(signedIn.cookie(actor))
        .param(name, value)
        .with(csrf())
        .exchange();
  }
}
