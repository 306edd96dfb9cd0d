package org.openmash.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Mailbox;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class BreakGlassTest {

  @Autowired BreakGlass glass;
  @Autowired RestrictionExamples examples;
  @Autowired Persons persons;
  @Autowired PersonExamples people;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired Mailbox mailbox;

  private final HubId hub = new HubId("g" + UUID.randomUUID().toString().substring(0, 8));
  private final String family = PersonExamples.family();
  private Actor manager;
  private Actor officer;
  private Actor screener;
  private PersonId wren;
  private PersonId robin;

  @BeforeEach
  void twoRestrictedChildren() {
    manager = signedIn.at(hub, Role.HUB_MANAGER);
    officer = signedIn.at(hub, Role.DATA_PROTECTION_OFFICER);
    screener = signedIn.at(hub, Role.SCREENER);
    wren = people.somebody(screener, "Wren", family);
    robin = people.somebody(screener, "Robin", PersonExamples.family());
    examples.restrict(manager, wren);
    examples.restrict(manager, robin);
  }

  @Test
  void opensOneRecordForAnHourAndNoOther() {
    Glass open = glass.open(screener, form("Wren " + family + " 4 7 2017")).orElseThrow();
    assertThat(open.subject().id()).isEqualTo(wren.value());
    assertThat(persons.read(screener, wren)).isNotNull();
    assertThatThrownBy(() -> persons.read(screener, robin)).isInstanceOf(UnknownId.class);
    Actor colleague = signedIn.at(hub, Role.SCREENER);
    assertThatThrownBy(() -> persons.read(colleague, wren)).isInstanceOf(UnknownId.class);
    clock.freezeAt(FrozenTime.TUESDAY.plus(Duration.ofMinutes(59)));
    assertThat(glass.open(screener)).hasSize(1);
    assertThat(persons.read(screener, wren)).isNotNull();
    clock.freezeAt(FrozenTime.TUESDAY.plus(Duration.ofMinutes(60)));
    assertThat(glass.open(screener)).isEmpty();
    assertThatThrownBy(() -> persons.read(screener, wren)).isInstanceOf(UnknownId.class);
  }

  @Test
  void isClosedBeforeItsTimeByWhoeverOpenedIt() {
    glass.open(screener, form("Wren " + family + " 4 7 2017")).orElseThrow();
    glass.close(screener);
    assertThat(glass.open(screener)).isEmpty();
    assertThatThrownBy(() -> persons.read(screener, wren)).isInstanceOf(UnknownId.class);
  }

  @Test
  void tellsTheOwnerAndTheOfficerAtOnceAndNamesNobody() {
    Glass open = glass.open(screener, form("Wren " + family + " 4 7 2017")).orElseThrow();
    mailbox.newest();
    List<String> mails =
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql(
                        "select recipient || ' ' || subject || ' ' || body || ' ' || link from notification.mailbox where subject like ?")
                    .param("%" + open.reference().value() + "%")
                    .query(String.class)
                    .list());
    assertThat(mails)
        .hasSize(2)
        .anyMatch(mail -> mail.startsWith(manager.user().toString()))
        .anyMatch(mail -> mail.startsWith(officer.user().toString()))
        .allMatch(mail -> mail.contains("/glass/" + open.id()))
        .noneMatch(mail -> mail.contains(family) || mail.contains(wren.toString()));
  }

  @Test
  void isInTheTrailAndNotedWhenNothingWasFound() {
    assertThat(glass.open(screener, form("Nobody " + PersonExamples.family()))).isEmpty();
    glass.open(screener, form("Wren " + family + " 4 7 2017")).orElseThrow();
    assertThat(
            work.as(
                Actor.system("test"),
                () ->
                    jdbc.sql("select act from audit.line where user_id = ? order by seq")
                        .param(screener.user().value())
                        .query(String.class)
                        .list()))
        .contains("SEARCHED", "BROKE_GLASS");
  }

  @Test
  void isReviewedOnceBySomebodyElse() {
    Glass open = glass.open(screener, form("Wren " + family + " 4 7 2017")).orElseThrow();
    VerdictForm right =
        new VerdictForm(VerdictForm.Justified.JUSTIFIED, "A child was missing that night.");
    assertThatThrownBy(() -> glass.review(screener, open.id(), right))
        .isInstanceOf(UnknownId.class);
    assertThat(glass.count(officer)).isEqualTo(1);
    glass.review(officer, open.id(), right);
    assertThat(glass.count(officer)).isZero();
    glass.review(
        manager, open.id(), new VerdictForm(VerdictForm.Justified.NOT_JUSTIFIED, "Too late."));
    assertThat(glass.read(officer, open.id()).review().justified()).isTrue();
  }

  @Test
  void isNeverReviewedByTheManagerWhoDidIt() {
    PersonId hidden = people.somebody(screener, "Teal", PersonExamples.family());
    examples.namedOnly(manager, hidden);
    Actor other = signedIn.at(hub, Role.HUB_MANAGER);
    String name = persons.read(manager, hidden).line().name();
    Glass open = glass.open(other, form(name + " 4 7 2017")).orElseThrow();
    assertThatThrownBy(() ->
            glass.review(
                other, open.id(), new VerdictForm(VerdictForm.Justified.JUSTIFIED, "Mine.")))
        .isInstanceOf(NotTheSecond.class);
  }

  @Test
  void isForThoseWhoWorkContactsAlone() {
    for (Role role :
        List.of(
            Role.REFERRER,
            Role.SAFEGUARDING_LEAD,
            Role.ADMINISTRATOR,
            Role.INSPECTOR,
            Role.DATA_PROTECTION_OFFICER)) {
      Actor actor = signedIn.at(hub, role);
      assertThatThrownBy(() -> glass.open(actor, form("Wren " + family + " 4 7 2017")))
          .isInstanceOf(UnknownId.class);
    }
  }

  @Test
  void opensNothingOfAnotherHub() {
    Actor elsewhere =
        signedIn.at(new HubId("x" + UUID.randomUUID().toString().substring(0, 8)), Role.SCREENER);
    assertThat(glass.open(elsewhere, form("Wren " + family + " 4 7 2017"))).isEmpty();
  }

  private static GlassForm form(String whom) {
    return new GlassForm(
        whom, Glass.Reason.VITAL_INTEREST, "The police have found a child who may be this one.");
  }
}
