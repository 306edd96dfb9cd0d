package org.openmash.domesticabuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.form.Answers;
import org.openmash.form.Forms;
import org.openmash.hub.Moves;
import org.openmash.hub.TestHubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Mailbox;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@HubTest
class PoliceNotificationsTest {

  @Autowired PoliceNotifications notifications;
  @Autowired Encompass encompass;
  @Autowired TestHubs hubs;
  @Autowired Moves moves;
  @Autowired Work work;
  @Autowired Referrals referrals;
  @Autowired Agencies agencies;
  @Autowired Deadlines deadlines;
  @Autowired Mailbox mailbox;
  @Autowired Forms forms;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;

  final String mark = UUID.randomUUID().toString().substring(0, 13);
  AgencyId police;
  Agency school;
  Agency visiting;
  Agency maternity;
  Actor officer;
  Actor screener;
  Actor lead;

  @BeforeEach
  void aPoliceForceAndWhoeverItTells() {
    police = agency(AgencyKind.POLICE, "Police").id();
    school = agency(AgencyKind.SCHOOL, "School");
    visiting = agency(AgencyKind.HEALTH_VISITING, "Visiting");
    maternity = agency(AgencyKind.MATERNITY_TRUST, "Maternity");
    officer = signedIn.as(police, Role.REFERRER);
    screener = signedIn.as(Role.SCREENER);
    lead = signedIn.as(school.id(), Role.SAFEGUARDING_LEAD);
  }

  @Test
  void bringsTheChildrenIntoTheInboxAsAReferralOfThePolice() {
    NotificationView view = read(taken(example("a").child("Ash", "Sample", born(9), "")));
    ReferralId contact = view.contacts().getFirst();
    ReferralView referral = referrals.read(screener, contact);
    assertThat(referral.line().agency()).isEqualTo(police);
    assertThat(referral.line().children())
        .singleElement()
        .satisfies(child -> assertThat(child.name()).isEqualTo("Ash Sample"));
    assertThat(referral.line().proposedLevel()).isEqualTo("3");
    assertThat(referral.line().concern()).contains("DASH grade: Medium").contains("a-" + mark);
  }

  @Test
  void makesAnotherReferralForAnUnbornBabyAndTellsItsMidwife() {
    NotificationId id =
        taken(
            example("u")
                .child("Ash", "Sample", born(9), "")
                .unborn(LocalDate.of(2026, 6, 1), maternity.name()));
    NotificationView view = read(id);
    assertThat(
            view.contacts().stream()
                .map(contact -> referrals.read(screener, contact).line())
                .map(ReferralLine::unborn))
        .containsExactlyInAnyOrder(true, false);
    assertThat(view.tellings())
        .singleElement()
        .satisfies(telling -> {
          assertThat(telling.kind()).isEqualTo(Telling.Kind.MIDWIFE);
          assertThat(telling.agency()).isEqualTo(maternity.id());
        });
  }

  @Test
  void goesToTheHubThatServesWhereTheHouseholdLives() {
    hubs.countyAndCity();
    try {
      Actor ofTheCity = signedIn.at(TestHubs.CITY, Role.SCREENER);
      NotificationExamples inTheCity =
          example("city").home("1 Elm Road", "NM1 1AA").child("Ash", "Sample", born(9), "");
      NotificationId theirs = taken(inTheCity);
      NotificationId ours = taken(example("county").child("Elm", "Sample", born(7), ""));
      NotificationView view = notifications.read(ofTheCity, theirs);
      assertThat(referrals.read(ofTheCity, view.contacts().getFirst()).line().hub())
          .isEqualTo(TestHubs.CITY);
      assertThatThrownBy(() -> read(theirs)).isInstanceOf(UnknownId.class);
      assertThat(read(ours).contacts()).hasSize(1);
      assertThatThrownBy(() -> notifications.read(ofTheCity, ours)).isInstanceOf(UnknownId.class);
      assertThat(notifications.read(officer, theirs)).isNotNull();
    } finally {
      hubs.isOne();
    }
  }

  @Test
  void goesToAnotherHubTogetherWithTheContactsMadeOfIt() {
    NotificationId id =
        taken(
            example("together")
                .child("Ash", "Sample", born(9), school.name())
                .unborn(LocalDate.of(2026, 6, 1), maternity.name()));
    List<ReferralId> contacts = read(id).contacts();
    Actor program = Actor.system("test").at(TestHubs.CITY);
    work.as(
        program,
        () ->
            moves.move(
                program,
                List.of(Subject.of("referral", contacts.getFirst())),
                HubId.MAIN,
                TestHubs.CITY));
    Actor ofTheCity = signedIn.at(TestHubs.CITY, Role.SCREENER);
    assertThat(notifications.read(ofTheCity, id).contacts()).isEqualTo(contacts);
    assertThat(notifications.read(ofTheCity, id).tellings()).hasSize(2);
    contacts.forEach(contact ->
        assertThat(referrals.read(ofTheCity, contact).line().hub()).isEqualTo(TestHubs.CITY));
    assertThatThrownBy(() -> read(id)).isInstanceOf(UnknownId.class);
  }

  @Test
  void keepsAnIncidentWithoutChildrenForTheHouseholdAndMakesNoReferral() {
    assertThat(read(taken(example("n"))).contacts()).isEmpty();
  }

  @Test
  void takesWhateverItsFormsAllowAsAReferral() {
    Random random = new Random(7);
    for (int i = 0; i < 30; i++) {
      Answers incident = forms.answersOf(forms.anExample(PoliceNotification.class, random));
      Answers safe = forms.answersOf(forms.anExample(SafeContact.class, random));
      Answers named =
          incident.with("incident", incident.within("incident").with("reference", mark + i));
      assertThat(notifications.receive(officer, police, new Submitted(named, safe)))
          .isInstanceOf(Receiving.Taken.class);
    }
  }

  @Test
  void takesAnIncidentOnceHoweverOftenAndAtOnceItIsSent() throws Exception {
    Submitted submitted = example("once").child("Ash", "Sample", born(9), "").done();
    Callable<Receiving> send = () -> notifications.receive(officer, police, submitted);
    List<Receiving> answers = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
      for (Future<Receiving> sent :
          senders.invokeAll(IntStream.range(0, 20).mapToObj(i -> send).toList())) {
        answers.add(sent.get());
      }
    }
    assertThat(answers)
        .extracting(answer -> ((Receiving.Taken) answer).id())
        .containsOnly(((Receiving.Taken) answers.getFirst()).id());
    assertThat(answers).filteredOn(a -> ((Receiving.Taken) a).fresh()).hasSize(1);
    assertThat(read(((Receiving.Taken) answers.getFirst()).id()).contacts()).hasSize(1);
  }

  @Test
  void addsAChildNamedLaterToTheSameIncident() {
    NotificationId first = taken(example("later").child("Ash", "Sample", born(9), ""));
    NotificationId second =
        taken(
            example("later")
                .child("ASH", "Sample", born(9), "")
                .child("Elm", "Sample", born(7), ""));
    assertThat(second).isEqualTo(first);
    assertThat(read(first).line().children())
        .extracting(InvolvedChild::name)
        .containsExactly("Ash Sample", "Elm Sample");
    assertThat(read(first).contacts()).hasSize(2);
  }

  @Test
  void saysWhatIsWrongByFieldAndKeepsNothing() {
    Submitted right = example("wrong").child("Ash", "Sample", born(9), "").done();
    Submitted wrong = new Submitted(right.incident().with("dash", Answers.none()), Answers.none());
    Receiving answer = notifications.receive(officer, police, wrong);
    assertThat(answer)
        .isInstanceOfSatisfying(
            Receiving.Incomplete.class,
            incomplete -> {
              assertThat(incomplete.incident()).extracting(p -> p.path()).contains("dash.grade");
              assertThat(incomplete.safeContact())
                  .extracting(p -> p.path())
                  .containsExactly("safeWay");
            });
    assertThat(notifications.receive(officer, police, right))
        .isInstanceOfSatisfying(Receiving.Taken.class, taken -> assertThat(taken.fresh()).isTrue());
  }

  @Test
  void countsRepeatsAndEscalationOfAHouseholdWithinTwelveMonths() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    taken(example("h0").grade("HIGH").on(day.minusMonths(13)).home("1 Oak Row", postcode()));
    taken(example("h1").grade("STANDARD").on(day.minusMonths(10)).home("1 Oak Row", postcode()));
    taken(example("h2").grade("STANDARD").on(day.minusMonths(2)).home("1, OAK ROW", postcode()));
    NotificationId third =
        taken(example("h3").grade("MEDIUM").on(day).home("1 Oak Row", postcode()));
    NotificationView view = read(third);
    assertThat(view.household()).hasSize(4);
    assertThat(view.line().pattern()).isEqualTo(new Pattern(3, Grade.STANDARD, Grade.MEDIUM, true));
    assertThat(view.line().pattern().risen()).isTrue();
  }

  @Test
  void knowsAVictimAgainAtAnotherAddress() {
    NotificationId first = taken(example("v1").victim("Sky", "Of" + letters()));
    NotificationId second = taken(example("v2").victim("Sky", "Of" + letters()));
    assertThat(read(second).line().household()).isEqualTo(read(first).line().household());
  }

  @Test
  void holdsNoTwoHouseholdsTogetherForHavingNoHome() {
    NotificationId first =
        taken(example("z1").home("Not known", "ZZ99 3VZ").victim("A", letters()));
    NotificationId second =
        taken(example("z2").home("Not known", "ZZ99 3VZ").victim("B", letters()));
    assertThat(read(second).line().household()).isNotEqualTo(read(first).line().household());
  }

  @Test
  void owesTheSchoolAWordBeforeTheNextSchoolDayUntilTheMailHasReachedIt() {
    NotificationId id = taken(example("s").child("Ash", "Sample", born(9), school.name()));
    Telling telling = read(id).tellings().getFirst();
    assertThat(telling.told()).isNull();
    assertThat(owed(telling))
        .satisfies(deadline -> {
          assertThat(deadline.rule().id()).isEqualTo("DA.key-adult");
          assertThat(deadline.due()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));
          assertThat(deadline.isOwed()).isTrue();
        });
    mailbox.newest();
    Telling told = read(id).tellings().getFirst();
    assertThat(told.told()).isEqualTo(new Telling.Told(clock.instant(), Telling.How.MAIL));
    assertThat(owed(told).isOwed()).isFalse();
  }

  @Test
  void tellsTheHealthVisitorOfAChildUnderFive() {
    NotificationId id =
        taken(example("hv").child("Ash", "Sample", born(2), "").visitedBy(visiting.name()));
    assertThat(read(id).tellings())
        .singleElement()
        .satisfies(telling -> assertThat(telling.agency()).isEqualTo(visiting.id()));
  }

  @Test
  void letsTheKeyAdultSayThatTheyHaveReadIt() {
    NotificationId id = taken(example("ack").child("Ash", "Sample", born(9), school.name()));
    TellingId telling = read(id).tellings().getFirst().id();
    assertThat(encompass.unread(lead)).isEqualTo(1);
    encompass.acknowledge(lead, telling);
    assertThat(encompass.unread(lead)).isZero();
    assertThat(read(id).tellings().getFirst().seenAt()).isEqualTo(clock.instant());
    assertThat(owed(read(id).tellings().getFirst()).isOwed()).isFalse();
  }

  @Test
  void showsASchoolItsOwnChildAndNothingElseOfTheIncident() {
    Agency other = agency(AgencyKind.SCHOOL, "Elsewhere");
    NotificationId id =
        taken(
            example("own")
                .child("Ash", "Sample", born(9), school.name())
                .child("Elm", "Sample", born(7), other.name()));
    assertThat(encompass.toMine(lead)).extracting(Telling::child).containsExactly("Ash Sample");
    Telling others =
        read(id).tellings().stream().filter(t -> t.agency().equals(other.id())).findFirst().get();
    assertThatThrownBy(() -> encompass.read(lead, others.id())).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> notifications.read(lead, id)).isInstanceOf(UnknownId.class);
    Actor teacher = signedIn.as(school.id(), Role.REFERRER);
    Telling own =
        read(id).tellings().stream().filter(t -> t.agency().equals(school.id())).findFirst().get();
    assertThatThrownBy(() -> encompass.read(teacher, own.id())).isInstanceOf(UnknownId.class);
  }

  @Test
  void letsOnlyThePoliceAndTheHubNotify() {
    Submitted submitted = example("who").done();
    Actor inspector = signedIn.as(Role.INSPECTOR);
    Actor otherForce = signedIn.as(agency(AgencyKind.POLICE, "Other police").id(), Role.REFERRER);
    for (Actor actor : List.of(lead, inspector, otherForce)) {
      assertThatThrownBy(() -> notifications.receive(actor, police, submitted))
          .isInstanceOf(UnknownId.class);
    }
    assertThatThrownBy(() -> notifications.receive(screener, school.id(), submitted))
        .isInstanceOf(UnknownId.class);
    assertThat(notifications.receive(screener, police, submitted))
        .isInstanceOf(Receiving.Taken.class);
  }

  @Test
  void showsAPoliceForceItsOwnAndNoOthers() {
    NotificationId id = taken(example("mine"));
    Actor other = signedIn.as(agency(AgencyKind.POLICE, "Other police").id(), Role.REFERRER);
    assertThat(notifications.page(officer, null, null, 10))
        .extracting(NotificationLine::id)
        .contains(id);
    assertThat(notifications.page(other, null, null, 10)).isEmpty();
    assertThatThrownBy(() -> notifications.read(other, id)).isInstanceOf(UnknownId.class);
  }

  @Test
  void listsTheNewestDayFirstAndWithinItByGradePageByPage() {
    taken(example("l1").grade("STANDARD"));
    taken(example("l2").grade("HIGH"));
    taken(example("l3").grade("MEDIUM"));
    clock.forward(Duration.ofDays(1));
    taken(example("l4").grade("STANDARD"));
    List<NotificationLine> all = notifications.page(officer, null, null, 10);
    assertThat(all)
        .extracting(NotificationLine::grade)
        .containsExactly(Grade.STANDARD, Grade.HIGH, Grade.MEDIUM, Grade.STANDARD);
    assertThat(notifications.page(officer, null, all.get(1).id(), 10)).isEqualTo(all.subList(2, 4));
    assertThat(notifications.page(officer, Grade.STANDARD, null, 10)).hasSize(2);
  }

  private Deadline owed(Telling telling) {
    return deadlines.of(screener, Subject.of(Encompass.KIND, telling.id())).getFirst();
  }

  private NotificationView read(NotificationId id) {
    return notifications.read(screener, id);
  }

  private NotificationId taken(NotificationExamples example) {
    return ((Receiving.Taken) notifications.receive(officer, police, example.done())).id();
  }

  private NotificationExamples example(String word) {
    return new NotificationExamples(word + "-" + mark);
  }

  private String postcode() {
    return "ZA1 1AA";
  }

  private String letters() {
    return mark.replaceAll("[^a-f]", "");
  }

  private static LocalDate born(int years) {
    return LocalDate.of(2026, 1, 10).minusYears(years);
  }

  private Agency agency(AgencyKind kind, String name) {
    return agencies.add(
        Actor.system("test"),
        Agency.of(
            AgencyId.next(),
            name + " " + UUID.randomUUID(),
            kind,
            Reach.by(UUID.randomUUID() + "@example.org"),
            LocalDate.of(2020, 1, 1)));
  }
}
