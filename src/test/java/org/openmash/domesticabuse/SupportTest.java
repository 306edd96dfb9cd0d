package org.openmash.domesticabuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.Origin;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done for the victim, about the perpetrator, and agreed at a MARAC. */
@HubTest
class SupportTest {

  @Autowired PoliceNotifications notifications;
  @Autowired Supports supports;
  @Autowired Maracs maracs;
  @Autowired Encompass encompass;
  @Autowired Deadlines deadlines;
  @Autowired Disclosures disclosures;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  Agency police;
  Agency service;
  Actor officer;
  Actor adviser;
  Actor screener;

  @BeforeEach
  void aPoliceForceAndAService() {
    police = agency(AgencyKind.POLICE);
    service = agency(AgencyKind.DOMESTIC_ABUSE_SERVICE);
    officer = signedIn.as(police.id(), Role.REFERRER);
    adviser = signedIn.as(service.id(), Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
  }

  @Test
  void countsTheDaysToTheOfferToTheStartAndToTheProgramme() {
    NotificationId first = notified();
    NotificationId second = notified();
    clock.forward(Duration.ofDays(10));
    record(first, Support.Step.OFFERED, 2);
    record(first, Support.Step.ACCEPTED, 3);
    record(first, Support.Step.STARTED, 7);
    record(second, Support.Step.OFFERED, 4);
    record(second, Support.Step.ACCEPTED, 4);
    record(second, Support.Step.PROGRAMME_REFERRED, 5);
    assertThat(supports.waits(adviser))
        .satisfiesExactly(
            offered -> {
              assertThat(offered.ended()).isEqualTo(2);
              assertThat(offered.median()).isEqualTo(2);
              assertThat(offered.waiting()).isEmpty();
            },
            started -> {
              assertThat(started.ended()).isEqualTo(1);
              assertThat(started.median()).isEqualTo(4);
              assertThat(started.waiting())
                  .singleElement()
                  .satisfies(waiting -> {
                    assertThat(waiting.notification()).isEqualTo(second);
                    assertThat(waiting.days()).isEqualTo(6);
                  });
            },
            programme -> {
              assertThat(programme.ended()).isZero();
              assertThat(programme.median()).isNull();
              assertThat(programme.waiting())
                  .singleElement()
                  .satisfies(waiting -> assertThat(waiting.days()).isEqualTo(5));
            });
  }

  @Test
  void standsInTheSharingLogWithTheServiceThatWasBroughtIn() {
    NotificationId id = notified();
    supports.record(
        screener,
        id,
        new Support.NewStep(
            Support.Step.OFFERED, LocalDate.of(2026, 3, 3), new Choice(service.id().toString())));
    assertThat(disclosures.of(screener, Subject.of(PoliceNotifications.KIND, id)))
        .filteredOn(line -> line.origin() == Origin.SUPPORT_SERVICE)
        .singleElement()
        .satisfies(line -> assertThat(line.to().agency()).isEqualTo(service.id()));
  }

  @Test
  void countsADeclinedOfferAsNoWait() {
    NotificationId id = notified();
    record(id, Support.Step.OFFERED, 0);
    record(id, Support.Step.DECLINED, 0);
    assertThat(supports.waits(adviser).get(1).waiting()).isEmpty();
  }

  @Test
  void letsTheLatestRecordOfAStepCount() {
    NotificationId id = notified();
    clock.forward(Duration.ofDays(3));
    record(id, Support.Step.OFFERED, 3);
    record(id, Support.Step.OFFERED, 1);
    assertThat(supports.of(screener, id))
        .containsExactly(new Support(Support.Step.OFFERED, LocalDate.of(2026, 3, 4)));
  }

  @Test
  void letsTheServiceRecordWhatItDoesAndNobodyBeforeItIsNamed() {
    NotificationId id = notified();
    assertThatThrownBy(() -> step(adviser, id, Support.Step.STARTED, null))
        .isInstanceOf(UnknownId.class);
    record(id, Support.Step.OFFERED, 0);
    step(adviser, id, Support.Step.STARTED, null);
    assertThat(supports.of(officer, id)).hasSize(2);
    assertThatThrownBy(() -> step(officer, id, Support.Step.ACCEPTED, null))
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> step(adviser, id, Support.Step.OFFERED, service))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void owesAnActionOfTheMaracByItsDayUntilItIsDone() {
    NotificationId id = notified();
    assertThatThrownBy(() -> maracs.agree(screener, id, action())).isInstanceOf(UnknownId.class);
    maracs.arrange(screener, id, new Marac.Meeting(LocalDate.of(2026, 3, 12)));
    maracs.agree(screener, id, action());
    Marac.ActionId action = maracs.of(officer, id).orElseThrow().actions().getFirst().id();
    assertThat(owed(action))
        .satisfies(deadline -> {
          assertThat(deadline.isOwed()).isTrue();
          assertThat(deadline.dueDay()).isEqualTo(LocalDate.of(2026, 3, 20));
        });
    assertThatThrownBy(() -> maracs.done(officer, id, action)).isInstanceOf(UnknownId.class);
    maracs.done(screener, id, action);
    assertThat(owed(action).isOwed()).isFalse();
    assertThat(maracs.of(screener, id).orElseThrow().actions().getFirst().doneAt())
        .isEqualTo(clock.instant());
  }

  @Test
  void bringsHouseholdsTogetherAndApartByHand() {
    NotificationId one = notified();
    NotificationId other = notified();
    NotificationView view = notifications.read(screener, other);
    assertThat(notifications.join(screener, one, view.line().reference())).isTrue();
    assertThat(notifications.read(screener, one).household()).hasSize(2);
    notifications.separate(screener, other);
    assertThat(notifications.read(screener, one).household()).hasSize(1);
    assertThatThrownBy(() -> notifications.separate(officer, one)).isInstanceOf(UnknownId.class);
  }

  @Test
  void tellsASchoolChosenByHandAndTakesNoteOfATelephoneCall() {
    NotificationId id = notified();
    Agency school = agency(AgencyKind.SCHOOL);
    InvolvedChild child = notifications.read(screener, id).untold().getFirst();
    notifications.tell(screener, id, child.id(), school.id());
    NotificationView view = notifications.read(screener, id);
    assertThat(view.untold()).isEmpty();
    encompass.toldByTelephone(screener, view.tellings().getFirst().id());
    assertThat(notifications.read(officer, id).tellings().getFirst().told())
        .isEqualTo(new Telling.Told(clock.instant(), Telling.How.TELEPHONE));
    assertThatThrownBy(() -> notifications.tell(screener, id, child.id(), service.id()))
        .isInstanceOf(UnknownId.class);
  }

  private static Marac.NewAction action() {
    return new Marac.NewAction("Change the locks", "Housing", LocalDate.of(2026, 3, 20));
  }

  private Deadline owed(Marac.ActionId action) {
    return deadlines.of(screener, Subject.of(Maracs.ACTION, action)).getFirst();
  }

  private void record(NotificationId id, Support.Step step, int daysAfter) {
    supports.record(
        screener,
        id,
        new Support.NewStep(
            step,
            LocalDate.of(2026, 3, 3).plusDays(daysAfter),
            step == Support.Step.OFFERED ? new Choice(service.id().toString()) : null));
  }

  private void step(Actor actor, NotificationId id, Support.Step step, @Nullable Agency with) {
    supports.record(
        actor,
        id,
        new Support.NewStep(
            step,
            LocalDate.of(2026, 3, 3),
            with == null ? null : new Choice(with.id().toString())));
  }

  private NotificationId notified() {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    return ((Receiving.Taken)
            notifications.receive(
                officer,
                police.id(),
                new NotificationExamples(reference)
                    .victim("V" + reference, "Sample")
                    .child("Ash", "Sample", LocalDate.of(2017, 1, 2), "")
                    .done()))
        .id();
  }

  private Agency agency(AgencyKind kind) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            kind + " " + UUID.randomUUID(),
            kind,
            Reach.by(UUID.randomUUID() + "@example.org"),
            LocalDate.of(2020, 1, 1)));
  }
}
