package org.openmash.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.support.FrozenTime.TUESDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class DeadlinesTest {

  @Autowired Deadlines deadlines;
  @Autowired Worklists worklists;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private final Subject referral = new Subject("referral", Id.random());
  private final Actor screener = someone(Role.SCREENER);
  private final Actor midwife = someone(Role.REFERRER);

  @Test
  void areDueAsTheirRuleSays() {
    Deadline decision = open("T1");
    assertThat(decision.due()).isEqualTo(Instant.parse("2026-03-04T23:59:59.999999Z"));
    assertThat(decision.dueDay()).isEqualTo("2026-03-04");
    assertThat(decision.rule().isStatutory()).isTrue();
    assertThat(deadlines.of(screener, referral)).containsExactly(decision);
  }

  @Test
  void areOwedOnceHoweverOftenTheyAreOpened() {
    Deadline first = open("T1");
    Deadline again =
        deadlines
            .open(screener, "T1", referral, Owner.hub(), TUESDAY.plusSeconds(60), null)
            .orElseThrow();
    assertThat(again).isEqualTo(first);
    assertThat(worklists.history(screener, first.id())).hasSize(1);
  }

  @Test
  void areNoneForBlue() {
    assertThat(deadlines.open(screener, "RAG.blue", referral, Owner.hub(), TUESDAY, null))
        .isEmpty();
  }

  @Test
  void areMetInTimeWithoutAQuestion() {
    open("T1");
    Deadline met = deadlines.meet(screener, "T1", referral, TUESDAY).orElseThrow();
    assertThat(met.standing()).isEqualTo(new Standing.Met(TUESDAY));
    assertThat(met.asksForReason(TUESDAY)).isFalse();
    assertThat(what(met)).containsExactly(Fact.What.OPENED, Fact.What.MET);
    assertThat(deadlines.meet(screener, "T1", referral, TUESDAY)).isEmpty();
  }

  @Test
  void areMetLateAndThenAskWhyButStopNothing() {
    Deadline red = open("RAG.red");
    Instant late = red.due().plusSeconds(1);
    clock.freezeAt(late);
    Deadline met = deadlines.meet(screener, "RAG.red", referral, late).orElseThrow();
    assertThat(met.asksForReason(late)).isTrue();
    assertThat(what(met)).containsExactly(Fact.What.OPENED, Fact.What.MISSED, Fact.What.MET);

    worklists.explainLateness(
        screener, met.id(), LatenessReason.WAITING_FOR_INFORMATION, "School on holiday");
    assertThat(deadlines.of(screener, referral).getFirst().asksForReason(late)).isFalse();
    assertThat(worklists.history(screener, met.id()).getLast())
        .extracting(Fact::reason, Fact::words)
        .containsExactly("WAITING_FOR_INFORMATION", "School on holiday");
  }

  @Test
  void areNotedAsMissedOnce() {
    Deadline red = open("RAG.red");
    clock.freezeAt(red.due());
    worklists.noteMissed(Actor.system("test"));
    assertThat(what(red)).containsExactly(Fact.What.OPENED);
    clock.freezeAt(red.due().plusSeconds(1));
    worklists.noteMissed(Actor.system("test"));
    worklists.noteMissed(Actor.system("test"));
    assertThat(what(red)).containsExactly(Fact.What.OPENED, Fact.What.MISSED);
    deadlines.meet(screener, "RAG.red", referral, clock.instant());
    assertThat(what(red)).containsExactly(Fact.What.OPENED, Fact.What.MISSED, Fact.What.MET);
  }

  @Test
  void moveOnlyWithTheirStartWhenTheLawFixesThem() {
    Deadline decision = open("T1");
    Instant monday = TUESDAY.minus(Duration.ofDays(1));
    assertThatThrownBy(
            () -> deadlines.rebase(screener, "T1", referral, monday, new Rebase.Agreed("Busy")))
        .isInstanceOf(FixedByLaw.class);

    Deadline moved =
        deadlines
            .rebase(screener, "T1", referral, monday, new Rebase.StartCorrected("Came on Monday"))
            .orElseThrow();
    assertThat(moved.dueDay()).isEqualTo("2026-03-03");
    assertThat(worklists.history(screener, decision.id()))
        .extracting(Fact::what, Fact::startedAt, Fact::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Fact.What.OPENED, TUESDAY, null),
            org.assertj.core.groups.Tuple.tuple(Fact.What.REBASED, monday, "Came on Monday"));
  }

  @Test
  void moveByAgreementWhenTheyAreLocal() {
    open("RAG.amber");
    Instant later = TUESDAY.plus(Duration.ofDays(1));
    assertThat(
            deadlines
                .rebase(screener, "RAG.amber", referral, later, new Rebase.Agreed("New facts"))
                .orElseThrow()
                .due())
        .isEqualTo(Instant.parse("2026-03-09T10:00:00Z"));
  }

  @Test
  void mayBeBroughtForwardForOneChildAndNotPutBack() {
    Deadline assessment = open("T2");
    Instant agreed = Timetable.endOf(LocalDate.parse("2026-03-27"));
    assertThat(
            deadlines
                .bringForward(screener, "T2", referral, agreed, "Baby due in April")
                .orElseThrow()
                .dueDay())
        .isEqualTo("2026-03-27");
    assertThatThrownBy(
            () -> deadlines.bringForward(screener, "T2", referral, assessment.due(), "Later"))
        .isInstanceOf(FixedByLaw.class);
  }

  @Test
  void goToWhoeverTakesThem() {
    Owner team = Owner.team(TeamId.next());
    open("T1");
    deadlines.handOver(screener, "T1", referral, team);
    assertThat(worklist(team)).extracting(Deadline::subject).containsExactly(referral);
    deadlines.handOver(screener, "T1", referral, Owner.person(screener.user()));
    assertThat(worklist(team)).isEmpty();
    assertThat(worklist(Owner.person(screener.user()))).hasSize(1);
  }

  @Test
  void areCancelledWithAReason() {
    Deadline red = open("RAG.red");
    deadlines.cancel(screener, "RAG.red", referral, "Rated Amber");
    assertThat(deadlines.of(screener, referral)).isEmpty();
    assertThat(worklists.history(screener, red.id()).getLast().words()).isEqualTo("Rated Amber");
    assertThat(open("RAG.red").id()).isNotEqualTo(red.id());
  }

  @Test
  void lieOnTheWorklistSoonestFirstUntilTheirLatenessIsExplained() {
    Owner me = Owner.person(screener.user());
    open("T2", me);
    Deadline red = open("RAG.red", me);
    open("T1", me);
    assertThat(worklist(me)).extracting(d -> d.rule().id()).containsExactly("RAG.red", "T1", "T2");
    assertThat(worklists.count(screener, List.of(me))).isEqualTo(3);

    clock.freezeAt(red.due().plusSeconds(1));
    deadlines.meet(screener, "RAG.red", referral, clock.instant());
    deadlines.meet(screener, "T1", referral, clock.instant());
    assertThat(worklist(me)).extracting(d -> d.rule().id()).containsExactly("RAG.red", "T2");
    worklists.explainLateness(screener, red.id(), LatenessReason.SAFETY_FIRST, "");
    assertThat(worklist(me)).extracting(d -> d.rule().id()).containsExactly("T2");
  }

  @Test
  void areReadForAWholeListAtOnce() {
    Subject other = new Subject("referral", Id.random());
    open("T1");
    deadlines.open(screener, "RAG.red", other, Owner.hub(), TUESDAY, null);
    var found = deadlines.of(screener, "referral", List.of(referral.id(), other.id()));
    assertThat(found.get(referral.id())).extracting(d -> d.rule().id()).containsExactly("T1");
    assertThat(found.get(other.id())).extracting(d -> d.rule().id()).containsExactly("RAG.red");
  }

  @Test
  void areHiddenFromAnotherAgency() {
    Deadline owed =
        deadlines
            .open(midwife, "T1", referral, Owner.hub(), TUESDAY, midwife.agency())
            .orElseThrow();
    Actor teacher = someone(Role.SAFEGUARDING_LEAD);
    assertThat(deadlines.of(midwife, referral)).containsExactly(owed);
    assertThat(deadlines.of(teacher, referral)).isEmpty();
    assertThat(deadlines.meet(teacher, "T1", referral, TUESDAY)).isEmpty();
    assertThat(worklists.of(teacher, List.of(Owner.hub()), 0, 100)).isEmpty();
    assertThatThrownBy(() -> worklists.one(teacher, owed.id())).isInstanceOf(UnknownId.class);
    assertThat(deadlines.of(Actor.anonymous(), referral)).isEmpty();
  }

  @Test
  void cannotBeOpenedInAnotherAgencysName() {
    assertThatThrownBy(
            () -> deadlines.open(midwife, "T1", referral, Owner.hub(), TUESDAY, AgencyId.next()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void keepTheHubsReasonsInTheHub() {
    Deadline owed =
        deadlines
            .open(midwife, "RAG.red", referral, Owner.hub(), TUESDAY, midwife.agency())
            .orElseThrow();
    clock.freezeAt(owed.due().plusSeconds(1));
    worklists.explainLateness(screener, owed.id(), LatenessReason.POLICE_OR_COURT, "Raid planned");
    assertThat(worklists.history(midwife, owed.id()))
        .extracting(Fact::what)
        .containsExactly(Fact.What.OPENED);
    assertThatThrownBy(
            () -> worklists.explainLateness(midwife, owed.id(), LatenessReason.OTHER, "x"))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void keepTheirFactsAsTheyWereWritten() {
    open("T1");
    assertThatThrownBy(() ->
            work.as(
                screener,
                () -> {
                  jdbc.sql("update deadline.fact set words = 'x'").update();
                }))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private Deadline open(String rule) {
    return open(rule, Owner.hub());
  }

  private Deadline open(String rule, Owner owner) {
    return deadlines.open(screener, rule, referral, owner, TUESDAY, null).orElseThrow();
  }

  private List<Deadline> worklist(Owner owner) {
    return worklists.of(screener, List.of(owner), 0, 100);
  }

  private List<Fact.What> what(Deadline deadline) {
    return worklists.history(screener, deadline.id()).stream().map(Fact::what).toList();
  }

  private static Actor someone(Role role) {
    return Actor.signedIn(UserId.next(), AgencyId.next(), "Somebody", Set.of(role), "s");
  }
}
