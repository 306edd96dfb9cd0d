package org.openmash.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.Origin;
import org.openmash.disclosure.Search;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonExamples;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class SubjectRequestsTest {

  @Autowired SubjectRequests requests;
  @Autowired Bundles bundles;
  @Autowired SubjectRequestExamples examples;
  @Autowired RestrictionExamples restricted;
  @Autowired PersonExamples people;
  @Autowired Deadlines deadlines;
  @Autowired Disclosures disclosures;
  @Autowired SignedIn signedIn;
  @Autowired AnswerReminders reminders;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @LocalServerPort int port;

  private final HubId hub = new HubId("r" + UUID.randomUUID().toString().substring(0, 8));
  private Actor manager;
  private Actor officer;
  private PersonId wren;

  @BeforeEach
  void aChild() {
    manager = signedIn.at(hub, Role.HUB_MANAGER);
    officer = signedIn.at(hub, Role.DATA_PROTECTION_OFFICER);
    wren = people.somebody(manager, "Wren", PersonExamples.family());
  }

  @Test
  void countsAMonthFromTheDayItWasReceived() {
    SubjectRequestId id = recorded(RequestForm.Proof.SEEN);
    assertThat(owed(id)).containsExactly(LocalDate.of(2026, 4, 2));
  }

  @Test
  void countsNothingUntilItIsProvedWhoAsks() {
    SubjectRequestId id = recorded(RequestForm.Proof.ASKED_FOR);
    assertThat(owed(id)).isEmpty();
    assertThat(requests.read(manager, id).state()).isEqualTo(RequestState.AWAITING_PROOF);
    assertThatThrownBy(() -> bundles.gather(manager, id)).isInstanceOf(UnknownId.class);
    requests.proved(manager, id, new ProofForm(LocalDate.of(2026, 3, 3), "Passport seen."));
    assertThat(owed(id)).containsExactly(LocalDate.of(2026, 4, 7));
  }

  @Test
  void givesTwoMonthsMoreOnceWithAReason() {
    SubjectRequestId id = recorded(RequestForm.Proof.SEEN);
    MoreTimeForm why = new MoreTimeForm("Forty contacts.", LocalDate.of(2026, 3, 3));
    requests.extend(manager, id, why);
    assertThat(owed(id)).containsExactly(LocalDate.of(2026, 6, 2));
    assertThatThrownBy(() -> requests.extend(manager, id, why)).isInstanceOf(UnknownId.class);
  }

  @Test
  void isRefusedByAManagerAlone() {
    SubjectRequestId id = recorded(RequestForm.Proof.SEEN);
    EndForm unfounded = new EndForm(EndForm.Why.UNFOUNDED, "Asked to harass; told so.");
    assertThatThrownBy(() -> requests.end(officer, id, unfounded))
        .isInstanceOf(OnlyManagersRefuse.class);
    requests.end(manager, id, unfounded);
    assertThat(requests.read(manager, id).state()).isEqualTo(RequestState.REFUSED);
    assertThat(owed(id)).isEmpty();
  }

  @Test
  void isUnknownToWhoeverDoesNotAnswerRequests() {
    SubjectRequestId id = recorded(RequestForm.Proof.SEEN);
    for (Role role : List.of(Role.SCREENER, Role.INSPECTOR, Role.ADMINISTRATOR)) {
      Actor other = signedIn.at(hub, role);
      assertThatThrownBy(() -> requests.read(other, id)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> requests.all(other)).isInstanceOf(UnknownId.class);
      assertThatThrownBy(() -> bundles.read(other, id)).isInstanceOf(UnknownId.class);
    }
    Actor elsewhere = signedIn.as(Role.HUB_MANAGER);
    assertThatThrownBy(() -> requests.read(elsewhere, id)).isInstanceOf(UnknownId.class);
  }

  @Test
  void isUnknownToWhoeverMayNotSeeTheRecord() {
    SubjectRequestId id = recorded(RequestForm.Proof.SEEN);
    restricted.namedOnly(manager, wren);
    assertThatThrownBy(() -> requests.read(officer, id)).isInstanceOf(UnknownId.class);
    assertThat(requests.all(officer)).isEmpty();
    assertThat(requests.read(manager, id)).isNotNull();
  }

  @Test
  void isReadByTwoBeforeItGoesAndStandsInTheSharingLog() {
    SubjectRequestId id = examples.gathered(manager, wren);
    assertThatThrownBy(() -> bundles.done(manager, id)).isInstanceOf(NotDone.class);
    examples.releaseRest(manager, id);
    bundles.done(manager, id);
    assertThatThrownBy(() -> bundles.agree(manager, id)).isInstanceOf(NotTheSecond.class);
    Piece piece = bundles.read(officer, id).getFirst().pieces().getFirst();
    bundles.sendBack(officer, id, piece.id(), new BackForm("Her mother's name stands there."));
    assertThat(bundles.passage(manager, id, piece.id()).decision()).isNull();
    bundles.decide(manager, id, piece.id(), SubjectRequestExamples.RELEASE);
    bundles.done(manager, id);
    bundles.agree(officer, id);
    SendForm form = new SendForm(SendForm.How.HANDED_OVER, LocalDate.of(2026, 3, 3), null);
    requests.send(manager, id, form, new byte[] {1});
    assertThat(requests.sent(officer, id)).contains(new byte[] {1});
    assertThat(owed(id)).isEmpty();
    assertThatThrownBy(
            () -> bundles.decide(manager, id, piece.id(), SubjectRequestExamples.RELEASE))
        .isInstanceOf(UnknownId.class);
    assertThat(disclosures.search(officer, everything()))
        .anyMatch(line ->
            line.origin() == Origin.SUBJECT_ACCESS && line.about().id().equals(wren.value()));
  }

  @Test
  void takesOutNoWordsThatDoNotStandThere() {
    SubjectRequestId id = examples.gathered(manager, wren);
    Piece piece = bundles.read(manager, id).getFirst().pieces().getFirst();
    DecisionForm absent =
        new DecisionForm(DecisionForm.Kind.IN_PART, "Nowhere in it", Reason.SOMEBODY_ELSE, null);
    assertThatThrownBy(() -> bundles.decide(manager, id, piece.id(), absent))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void gathersAgainWithoutForgettingWhatWasDecided() {
    SubjectRequestId id = examples.gathered(manager, wren);
    examples.releaseRest(manager, id);
    int before = bundles.progress(manager, id).decided();
    assertThat(bundles.gather(manager, id)).isZero();
    assertThat(bundles.progress(manager, id).decided()).isEqualTo(before).isPositive();
  }

  @Test
  void remindsWhoeverItLiesWithAWeekBeforeAndEverybodyOnceItIsLate() {
    SubjectRequestId id = recorded(RequestForm.Proof.SEEN);
    chaseAt("2026-03-26T22:00:00Z");
    assertThat(told(id, "soon")).isEmpty();
    chaseAt("2026-03-27T10:00:00Z");
    chaseAt("2026-03-28T10:00:00Z");
    assertThat(told(id, "soon")).containsExactly(address(manager));
    chaseAt("2026-04-03T10:00:00Z");
    chaseAt("2026-04-04T10:00:00Z");
    assertThat(told(id, "late")).containsExactlyInAnyOrder(address(manager), address(officer));
    chaseAt("2026-04-10T10:00:00Z");
    assertThat(told(id, "late")).hasSize(4);
    assertThat(register()).contains("Late");
    requests.end(manager, id, new EndForm(EndForm.Why.WITHDRAWN, "She rang."));
    chaseAt("2026-04-20T10:00:00Z");
    assertThat(told(id, "late")).hasSize(4);
  }

  @Test
  void remindsWhoMayReadItSecondOnceItWasRead() {
    SubjectRequestId id = examples.read(manager, wren).request();
    chaseAt("2026-03-30T10:00:00Z");
    assertThat(told(id, "soon")).containsExactly(address(officer));
  }

  @Test
  void chasesNothingThatIsNotCountedAndTellsNobodyOfASealedOne() {
    SubjectRequestId unproved = recorded(RequestForm.Proof.ASKED_FOR);
    SubjectRequestId sealed = recorded(RequestForm.Proof.SEEN);
    restricted.namedOnly(manager, wren);
    chaseAt("2026-04-20T10:00:00Z");
    assertThat(told(unproved, "late")).isEmpty();
    assertThat(told(sealed, "late")).containsExactly(address(manager));
  }

  private void chaseAt(String moment) {
    clock.freezeAt(Instant.parse(moment));
    reminders.chase();
  }

  private static String address(Actor actor) {
    return actor.user() + "@example.org";
  }

  private List<String> told(SubjectRequestId id, String what) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql(
                    "select recipient from notification.message where subject_id = ? and words = ?")
                .params(id.value(), "subjectaccess.mail." + what)
                .query(String.class)
                .list());
  }

  private String register() {
    Visitor visitor = new Visitor(port);
    visitor.putCookie(SignedIn.COOKIE, signedIn.cookie(manager).getValue());
    return visitor.get("/subject-requests").page().select(".om-row").text();
  }

  private SubjectRequestId recorded(RequestForm.Proof proof) {
    return requests.record(manager, wren, SubjectRequestExamples.form(proof));
  }

  private List<LocalDate> owed(SubjectRequestId id) {
    return deadlines.of(manager, Subject.of(SubjectRequests.KIND, id)).stream()
        .filter(Deadline::isOwed)
        .map(Deadline::dueDay)
        .toList();
  }

  private static Search everything() {
    return new Search(Set.of(), null, null, null, false, 0, 100);
  }
}
