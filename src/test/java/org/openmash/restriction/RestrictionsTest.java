package org.openmash.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.person.Match;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class RestrictionsTest {

  @Autowired Restrictions restrictions;
  @Autowired RestrictionExamples examples;
  @Autowired Persons persons;
  @Autowired PersonExamples people;
  @Autowired Deadlines deadlines;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired ReviewReminders reminders;

  private final HubId hub = new HubId("r" + UUID.randomUUID().toString().substring(0, 8));
  private final String family = PersonExamples.family();
  private Actor manager;
  private Actor other;
  private Actor screener;
  private PersonId wren;

  @BeforeEach
  void aChild() {
    manager = signedIn.at(hub, Role.HUB_MANAGER);
    other = signedIn.at(hub, Role.HUB_MANAGER);
    screener = signedIn.at(hub, Role.SCREENER);
    wren = people.somebody(screener, "Wren", family);
  }

  @Test
  void hidesTheRowsThemselvesFromWhoeverIsNotNamed() {
    examples.restrict(manager, wren);
    for (String table : List.of("person.person where id", "person.part where person_id")) {
      assertThat(rows(screener, table)).isZero();
      assertThat(rows(signedIn.at(hub, Role.INSPECTOR), table)).isZero();
      assertThat(rows(signedIn.at(hub, Role.ADMINISTRATOR), table)).isZero();
      assertThat(rows(signedIn.at(hub, Role.DATA_PROTECTION_OFFICER), table)).isZero();
      assertThat(rows(manager, table)).isPositive();
      assertThat(rows(other, table)).isPositive();
    }
    assertThat(rows(signedIn.at(hub, Role.INSPECTOR), "audit.line where subject_id")).isZero();
    assertThat(rows(manager, "audit.line where subject_id")).isPositive();
  }

  @Test
  void isFoundByTheManagerOnDuty() {
    examples.restrict(manager, wren);
    assertThat(persons.search(other, "Wren " + family + " 4 7 2017").matches())
        .anyMatch(match -> match instanceof Match.Possible p && p.line().id().equals(wren));
    assertThat(persons.search(screener, "Wren " + family + " 4 7 2017").matches())
        .containsExactly(new Match.Hidden());
  }

  @Test
  void isOpenToThoseNamedAloneWhereNotEvenManagersMayKnow() {
    RestrictionId id = examples.namedOnly(manager, wren, screener.user());
    assertThat(persons.read(screener, wren).line().restricted()).isTrue();
    assertThatThrownBy(() -> persons.read(other, wren)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> restrictions.read(other, id)).isInstanceOf(UnknownId.class);
    assertThat(restrictions.standing(other)).isEmpty();
    assertThat(persons.search(other, "Wren " + family + " 4 7 2017").matches())
        .containsExactly(new Match.Hidden());
    restrictions.name(manager, id, Set.of(other.user()));
    assertThatThrownBy(() -> persons.read(screener, wren)).isInstanceOf(UnknownId.class);
    assertThat(persons.read(other, wren)).isNotNull();
  }

  @Test
  void needsTheKeysOfEverySealTheRecordLiesBehind() {
    examples.restrict(manager, wren);
    examples.namedOnly(manager, wren, screener.user());
    assertThatThrownBy(() -> persons.read(screener, wren)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> persons.read(other, wren)).isInstanceOf(UnknownId.class);
    assertThat(persons.read(manager, wren)).isNotNull();
  }

  @Test
  void isLiftedByASecondManagerAndNeverByWhoeverProposedIt() {
    RestrictionId id = examples.restrict(manager, wren);
    assertThatThrownBy(() -> restrictions.lift(manager, id)).isInstanceOf(UnknownId.class);
    restrictions.proposeLift(manager, id, new LiftForm("The threat is over."));
    assertThatThrownBy(() -> restrictions.lift(manager, id)).isInstanceOf(NotTheSecond.class);
    assertThatThrownBy(() -> persons.read(screener, wren)).isInstanceOf(UnknownId.class);
    restrictions.lift(other, id);
    assertThat(persons.read(screener, wren).line().restricted()).isFalse();
    assertThat(restrictions.read(manager, id).stands()).isFalse();
    assertThat(owed(id)).isEmpty();
  }

  @Test
  void isReviewedEveryNinetyDays() {
    RestrictionId id = examples.restrict(manager, wren);
    assertThat(owed(id))
        .containsExactly(FrozenTime.TUESDAY.atZone(HubClock.LONDON).toLocalDate().plusDays(90));
    clock.freezeAt(FrozenTime.TUESDAY.plus(Duration.ofDays(80)));
    restrictions.review(other, id, new ReviewForm("He is still looking for them."));
    assertThat(owed(id))
        .containsExactly(
            FrozenTime.TUESDAY.atZone(HubClock.LONDON).toLocalDate().plusDays(80 + 90));
  }

  @Test
  void remindsThoseOnTheListOnceAWeekBefore() {
    RestrictionId id = examples.restrict(manager, wren);
    Actor program = Actor.system("test");
    clock.freezeAt(FrozenTime.TUESDAY.plus(Duration.ofDays(82)));
    reminders.send(program);
    assertThat(reminded(id)).isEmpty();
    clock.freezeAt(FrozenTime.TUESDAY.plus(Duration.ofDays(84)));
    reminders.send(program);
    reminders.send(program);
    assertThat(reminded(id)).containsExactly(manager.user() + "@example.org");
  }

  private List<String> reminded(RestrictionId id) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select recipient from notification.message where subject_id = ?")
                .param(id.value())
                .query(String.class)
                .list());
  }

  @Test
  void isRestrictedByManagersAlone() {
    assertThatThrownBy(() -> examples.restrict(screener, wren)).isInstanceOf(UnknownId.class);
    Actor elsewhere = signedIn.at(new HubId("elsewhere"), Role.HUB_MANAGER);
    assertThatThrownBy(() -> examples.restrict(elsewhere, wren)).isInstanceOf(UnknownId.class);
  }

  private List<LocalDate> owed(RestrictionId id) {
    return deadlines.of(manager, Subject.of(Restrictions.KIND, id)).stream()
        .filter(Deadline::isOwed)
        .map(Deadline::dueDay)
        .toList();
  }

  private int rows(Actor actor, String table) {
    return work.as(
        actor,
        () ->
            jdbc.sql("select count(*)::int from " + table + " = ?")
                .param(wren.value())
                .query(Integer.class)
                .single());
  }
}
