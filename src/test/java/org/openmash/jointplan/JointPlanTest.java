package org.openmash.jointplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.jointplan.JointPlanExamples.DUE;

import java.time.LocalDate;
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
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A council and a maternity service about a gap of the council's. */
@HubTest
class JointPlanTest {

  @Autowired JointPlans plans;
  @Autowired JointActions actions;
  @Autowired JointPlanExamples examples;
  @Autowired Agencies agencies;
  @Autowired Deadlines deadlines;
  @Autowired SignedIn signedIn;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("j" + UUID.randomUUID().toString().substring(0, 8));
  private Actor named;
  private Actor midwife;
  private Actor leader;
  private Actor worker;
  private Actor stranger;

  @BeforeEach
  void threeAgencies() {
    AgencyId trust = agency(AgencyKind.MATERNITY_TRUST);
    AgencyId council = agency(AgencyKind.CHILDRENS_SOCIAL_CARE);
    named = somebody("Nora Bell", trust, Role.SAFEGUARDING_LEAD);
    midwife = somebody("Beth Moss", trust, Role.REFERRER);
    leader = somebody("Lou Hart", council, Role.TEAM_MANAGER);
    worker = somebody("Ada Reed", council, Role.CASE_WORKER);
    stranger = somebody("Kit Moor", agency(AgencyKind.SCHOOL), Role.SAFEGUARDING_LEAD);
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

  private List<Deadline> owed(JointActionId action) {
    return work.as(
        Actor.system("test"),
        () ->
            deadlines.of(Actor.system("test"), JointAction.subject(action)).stream()
                .filter(Deadline::isOwed)
                .toList());
  }

  @Test
  void asksTheOtherAgencyOnceAndIsSeenByBothLeadsAlone() throws Exception {
    JointPlanId id = examples.begun(leader, named.agency());
    assertThat(mails(id)).containsExactly("agency@agency.example");
    for (Actor each : List.of(leader, named)) {
      assertThat(page("/joint-plans/" + id, each))
          .contains("Every social worker assesses before a birth", "nobody joined yet");
      assertThat(plans.all(each)).hasSize(1);
    }
    for (Actor each : List.of(midwife, worker, stranger)) {
      assertThatThrownBy(() -> plans.one(each, id)).isInstanceOf(UnknownId.class);
      assertThat(plans.all(each)).isEmpty();
    }
    plans.join(named, id);
    assertThat(page("/joint-plans/" + id, leader))
        .contains("Nora Bell")
        .doesNotContain("nobody joined yet");
  }

  @Test
  void owesWhatIsAgreedToTheAgencyUntilSomebodyOfItIsNamed() throws Exception {
    JointPlanId id = examples.begun(leader, named.agency());
    JointActionId action =
        actions.add(
            leader,
            id,
            named.agency(),
            leader.user(),
            JointPlanExamples.form(JointAction.State.OPEN, null));
    assertThat(owed(action))
        .as("nobody is named for another agency")
        .extracting(Deadline::owner)
        .containsExactly(Owner.agency(named.agency()));
    plans.join(named, id);
    assertThat(owed(action))
        .extracting(Deadline::owner)
        .containsExactly(Owner.person(named.user()));
    actions.change(
        named,
        action,
        named.agency(),
        midwife.user(),
        JointPlanExamples.form(JointAction.State.OPEN, "A room is booked."));
    assertThat(owed(action))
        .extracting(Deadline::owner)
        .containsExactly(Owner.person(midwife.user()));
    assertThat(page("/work", midwife))
        .contains("What was agreed in a joint plan", "/joint-actions/" + action);
    assertThat(page("/joint-plans/" + id, leader))
        .contains("A room is booked.", "Overdue by 11 days");
  }

  @Test
  void letsWhoeverDoesItSayHowFarItIsAndNothingElse() {
    JointPlanExamples.Made made = examples.made(named, leader.agency(), midwife.user());
    actions.change(
        midwife,
        made.action(),
        leader.agency(),
        null,
        new JointActionForm(
            "Something else", DUE.plusDays(90), null, JointAction.State.DONE, "Both days held."));
    assertThat(plans.one(midwife, made.plan()).actions())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.state()).isEqualTo(JointAction.State.DONE);
          assertThat(each.progress()).isEqualTo("Both days held.");
          assertThat(each.what()).isEqualTo("Run two days on pre-birth assessment");
          assertThat(each.agency()).isEqualTo(named.agency());
          assertThat(each.due()).isEqualTo(DUE);
        });
    assertThat(owed(made.action())).isEmpty();
    assertThat(actions.changes(named, made.action()))
        .extracting(each -> each.as().state())
        .containsExactlyInAnyOrder(JointAction.State.DONE, JointAction.State.OPEN);
    assertThatThrownBy(() -> actions.toChange(worker, made.action())).isInstanceOf(UnknownId.class);
  }

  @Test
  void isOwedNoLongerOnceThePlanEnds() {
    JointPlanExamples.Made made = examples.made(named, leader.agency(), null);
    assertThat(owed(made.action())).hasSize(1);
    plans.end(leader, made.plan());
    assertThat(owed(made.action())).isEmpty();
    assertThatThrownBy(() -> plans.join(named, made.plan()))
        .hasMessageContaining("jointplan.refused.plan-ended");
  }

  @Test
  void isBegunWithAnAgencyThatIsThereAndNotWithOnesOwn() {
    assertThatThrownBy(() ->
            plans.begin(leader, new JointPlanForm("A plan", null, "Nobody " + UUID.randomUUID())))
        .hasMessageContaining("jointplan.refused.agency");
    assertThatThrownBy(() -> examples.begun(leader, leader.agency()))
        .hasMessageContaining("jointplan.refused.own");
    assertThatThrownBy(() -> examples.begun(worker, named.agency())).isInstanceOf(UnknownId.class);
    JointPlanId id = examples.begun(leader, named.agency());
    assertThatThrownBy(() ->
            actions.add(
                leader,
                id,
                stranger.agency(),
                null,
                JointPlanExamples.form(JointAction.State.OPEN, null)))
        .as("an agency that is not in it")
        .isInstanceOf(UnknownId.class);
  }

  private List<String> mails(JointPlanId id) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select recipient from notification.message where subject_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list());
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
