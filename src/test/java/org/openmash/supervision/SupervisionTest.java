package org.openmash.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Worklists;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A maternity service and a council, each with somebody who leads supervision. */
@HubTest
class SupervisionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Autowired Supervision supervision;
  @Autowired SupervisionSessions sessions;
  @Autowired SupervisionExamples examples;
  @Autowired Agencies agencies;
  @Autowired Deadlines deadlines;
  @Autowired Worklists worklists;
  @Autowired SignedIn signedIn;
  @Autowired List<Navigation> rails;
  @Autowired HubClock clock;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("s" + UUID.randomUUID().toString().substring(0, 8));
  private AgencyId trust;
  private Actor named;
  private Actor midwife;
  private Actor leader;
  private Actor worker;

  @BeforeEach
  void twoAgencies() {
    trust = agency(AgencyKind.MATERNITY_TRUST);
    AgencyId council = agency(AgencyKind.CHILDRENS_SOCIAL_CARE);
    named = somebody("Nora Bell", trust, Role.SAFEGUARDING_LEAD);
    midwife = somebody("Beth Moss", trust, Role.REFERRER);
    leader = somebody("Lou Hart", council, Role.TEAM_MANAGER);
    worker = somebody("Ada Reed", council, Role.CASE_WORKER);
  }

  private AgencyId agency(AgencyKind kind) {
    return agencies
        .add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Agency " + UUID.randomUUID(),
                kind,
                Reach.by("agency@agency.example"),
                LocalDate.of(2020, 1, 1)))
        .id();
  }

  private Actor somebody(String name, AgencyId agency, Role role) {
    UserId user = UserId.next();
    return signedIn.as(
        new NewAccount(user, user + "@example.org", name, agency, Set.of(role), hub));
  }

  private ArrangementId quarterly() {
    return supervision.begin(
        named,
        midwife.user(),
        named.user(),
        new ArrangeForm(
            null, "Community midwife", new Choice("midwife"), LocalDate.of(2025, 11, 3)));
  }

  private static HeldForm held(LocalDate on) {
    return new HeldForm(on, "Two bookings to talk over.", "Sleeps badly.", null);
  }

  @Test
  void isOwedByTheSupervisorAndStandsAmongTheirOwnWork() throws Exception {
    ArrangementId id = quarterly();
    Arrangement it = supervision.mine(named).getFirst();
    assertThat(it.due()).as("thirteen weeks on").isEqualTo(LocalDate.of(2026, 2, 2));
    assertThat(it.isOverdue(TODAY)).isTrue();
    assertThat(supervision.countOverdue(named)).isOne();
    assertThat(page("/supervision", named))
        .contains("Beth Moss", "Community midwife", "Overdue by 29 days");
    assertThat(page("/work", named)).contains("The next supervision", "/supervision/" + id);
    assertThat(worklists.of(named, List.of(Owner.person(named.user())), 0, 10))
        .extracting(owed -> owed.rule().id())
        .containsExactly("SUPERVISION.held");
    assertThat(page("/supervision", midwife)).contains("Who supervises you", "Nora Bell");
  }

  @Test
  void isDueOneIntervalAfterItWasHeld() {
    ArrangementId id = quarterly();
    sessions.plan(named, id, new PlanForm(TODAY, LocalTime.of(14, 0), 3));
    assertThat(sessions.read(midwife, id).sessions())
        .extracting(Session::day)
        .containsExactly(TODAY.plusWeeks(26), TODAY.plusWeeks(13), TODAY);
    SessionId first = sessions.read(midwife, id).sessions().getLast().id();
    sessions.held(midwife, first, held(TODAY));
    Arrangement it = supervision.mine(named).getFirst();
    assertThat(it.lastHeld()).isEqualTo(TODAY);
    assertThat(it.due()).isEqualTo(TODAY.plusWeeks(13));
    List<Deadline> all = deadlines.of(named, Arrangement.subject(id));
    assertThat(all).hasSize(2);
    assertThat(all).filteredOn(Deadline::isOwed).hasSize(1);
    assertThatThrownBy(() -> sessions.held(named, first, held(TODAY)))
        .isInstanceOf(NotPossibleNow.class);
    sessions.held(named, id, held(LocalDate.of(2026, 1, 5)));
    assertThat(supervision.mine(named).getFirst().lastHeld())
        .as("what is written down late brings back no earlier day")
        .isEqualTo(TODAY);
  }

  @Test
  void staysDueWhenItIsCalledOffAndSaysWhy() throws Exception {
    ArrangementId id = quarterly();
    sessions.plan(named, id, new PlanForm(TODAY, null, 1));
    SessionId planned = sessions.read(named, id).sessions().getFirst().id();
    sessions.cancel(midwife, planned, new CancelForm(CancelForm.Why.NO_COVER, TODAY.plusDays(9)));
    assertThat(supervision.mine(named).getFirst().due()).isEqualTo(LocalDate.of(2026, 2, 2));
    assertThat(page("/supervision/" + id, named))
        .contains("Called off", "Nobody could stand in at work", "12 March 2026");
    clock.forward(Duration.ofDays(10));
    assertThat(page("/supervision/" + id, named)).contains("nobody said what became of it");
  }

  @Test
  void keepsHowSomebodyIsBetweenTheTwo() throws Exception {
    Actor head = somebody("Hal Frost", trust, Role.SAFEGUARDING_LEAD);
    Actor colleague = somebody("Cora Dale", trust, Role.REFERRER);
    Actor hubManager = somebody("Mo Lane", leader.agency(), Role.HUB_MANAGER);
    ArrangementId id = quarterly();
    sessions.held(midwife, id, held(TODAY));
    assertThat(page("/supervision/" + id, midwife)).contains("Sleeps badly.", "Two bookings");
    assertThat(page("/supervision/" + id, named)).contains("Sleeps badly.", "Two bookings");
    assertThat(page("/supervision/" + id, head))
        .contains("Two bookings to talk over.")
        .doesNotContain("Sleeps badly.");
    for (Actor other : List.of(colleague, leader, hubManager)) {
      assertThatThrownBy(() -> sessions.read(other, id)).isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() -> sessions.held(head, id, held(TODAY)))
        .as("only the two can say that they met")
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void isCountedForEveryAgencyWithoutANameAndAtHomeWithOne() throws Exception {
    quarterly();
    supervision.begin(
        leader,
        worker.user(),
        leader.user(),
        new ArrangeForm(null, null, new Choice("social-work"), TODAY));
    Actor inspector = somebody("Ivy Lee", AgencyId.next(), Role.INSPECTOR);
    for (Actor each : List.of(leader, inspector)) {
      assertThat(supervision.standings(each))
          .filteredOn(standing -> standing.agency().equals(trust))
          .singleElement()
          .satisfies(standing -> {
            assertThat(standing.overdue()).isOne();
            assertThat(standing.longest()).isEqualTo(29);
            assertThat(standing.inTime()).isZero();
          });
      assertThat(page("/supervision/figures", each)).doesNotContain("Beth Moss", "Ada Reed");
    }
    assertThat(supervision.standings(named)).extracting(Standing::agency).containsOnly(trust);
    assertThat(supervision.ours(leader)).extracting(Arrangement::name).containsExactly("Ada Reed");
    assertThat(supervision.ours(midwife)).isEmpty();
  }

  @Test
  void showsWhomNobodySupervises() throws Exception {
    assertThat(page("/supervision/people", leader)).contains("1 colleague has nobody", "Ada Reed");
    supervision.begin(
        leader,
        worker.user(),
        leader.user(),
        new ArrangeForm(null, null, new Choice("first-year"), TODAY));
    assertThat(supervision.unsupervised(leader)).isEmpty();
    assertThatThrownBy(() ->
            supervision.begin(
                leader,
                worker.user(),
                leader.user(),
                new ArrangeForm(null, null, new Choice("first-year"), TODAY)))
        .hasMessageContaining("supervision.refused.already");
  }

  /** Behind a word a manager with a long rail would not find what is owed to colleagues. */
  @Test
  void standsOnTheRailWithTheDaysWork() {
    assertThat(rails.stream().flatMap(each -> each.entriesFor(leader).stream()))
        .filteredOn(entry ->
            Set.of("/supervision", "/workforce", "/demand", "/diary", "/caseloads")
                .contains(entry.path()))
        .hasSize(5)
        .allSatisfy(entry -> assertThat(entry.section()).isEqualTo(NavigationEntry.Section.WORK));
  }

  @Test
  void takesInSchoolStaffWithoutAnAccount() throws Exception {
    supervision.begin(
        named,
        null,
        named.user(),
        new ArrangeForm("Kit Moor", "Pastoral lead", new Choice("school-close"), TODAY));
    assertThat(page("/supervision/people", named))
        .contains("Kit Moor", "Pastoral lead", "very challenging children");
    assertThatThrownBy(() ->
            supervision.begin(
                named,
                null,
                named.user(),
                new ArrangeForm(null, null, new Choice("school"), TODAY)))
        .hasMessageContaining("supervision.refused.name");
  }

  @Test
  void goesToAnotherSupervisorWithWhatIsDue() {
    ArrangementId id = quarterly();
    Actor second = somebody("Sue Park", trust, Role.SAFEGUARDING_LEAD);
    supervision.change(named, id, second.user(), new ChangeForm(new Choice("midwife")));
    assertThat(supervision.countOverdue(named)).isZero();
    assertThat(supervision.countOverdue(second)).isOne();
    assertThat(deadlines.of(named, Arrangement.subject(id)))
        .singleElement()
        .satisfies(owed -> assertThat(owed.owner()).isEqualTo(Owner.person(second.user())));
    supervision.change(named, id, second.user(), new ChangeForm(new Choice("school-close")));
    assertThat(supervision.mine(second).getFirst().due()).isEqualTo(LocalDate.of(2025, 12, 15));
    assertThatThrownBy(() ->
            supervision.change(named, id, midwife.user(), new ChangeForm(new Choice("midwife"))))
        .hasMessageContaining("supervision.refused.self");
    supervision.end(named, id);
    assertThat(deadlines.of(named, Arrangement.subject(id))).noneMatch(Deadline::isOwed);
    assertThatThrownBy(() -> sessions.plan(named, id, new PlanForm(TODAY, null, 1)))
        .hasMessageContaining("supervision.refused.ended");
  }

  @Test
  void isArrangedByNobodyElse() {
    ArrangementId id = quarterly();
    for (Actor other : List.of(midwife, worker)) {
      assertThatThrownBy(() ->
              supervision.begin(
                  other,
                  null,
                  other.user(),
                  new ArrangeForm("Kit Moor", null, new Choice("school"), TODAY)))
          .isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> supervision.end(other, id)).isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() ->
            supervision.begin(
                named,
                worker.user(),
                named.user(),
                new ArrangeForm(null, null, new Choice("school"), TODAY)))
        .as("a colleague of another agency")
        .isInstanceOf(UnknownId.class);
  }

  private String page(String path, Actor actor) throws Exception {
    return mvc.get()
        .uri(path)
        .cookie(signedIn.cookie(actor))
        .exchange()
        .getResponse()
        .getContentAsString();
  }
}
