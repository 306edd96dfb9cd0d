package org.openmash.baby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.monitor.Figure;
import org.openmash.person.BabyForm;
import org.openmash.person.LifeExamples;
import org.openmash.person.Persons;
import org.openmash.person.Recording;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** The unborn board, and babies on a ward. */
@HubTest
class BabiesTest {

  @Autowired Babies babies;
  @Autowired Bookings bookings;
  @Autowired Wards wards;
  @Autowired BabyTrends trends;
  @Autowired BabyClocks clocks;
  @Autowired BabyExamples examples;
  @Autowired LifeExamples lives;
  @Autowired Persons persons;
  @Autowired Deadlines deadlines;
  @Autowired SignedIn signedIn;
  @Autowired OneTimeCodes mail;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Actor screener;
  private Agency trust;
  private Actor midwife;

  @BeforeEach
  void aHubAndAMaternityService() {
    screener = signedIn.as(Role.SCREENER);
    trust =
        examples.agency("Trust " + mark, AgencyKind.MATERNITY_TRUST, "ward@" + mark + ".example");
    midwife = signedIn.as(trust.id(), Role.SAFEGUARDING_LEAD);
  }

  @Test
  void listsEveryUnbornChildByWeeksWithWhatIsDueAndOverdue() {
    PersonId child = lives.unborn(screener, "Tern " + mark);
    Baby baby = onBoard(screener, child);
    assertThat(baby.week()).isEqualTo(BabySteps.week(LocalDate.of(2026, 5, 12), today()));
    assertThat(line(baby, "booking").state()).isEqualTo(Baby.State.OVERDUE);
    assertThat(line(baby, "assessment").due()).isEqualTo(LocalDate.of(2026, 3, 17));
    assertThat(line(baby, "discharge").state()).isEqualTo(Baby.State.DUE);
    clocks.look();
    assertThat(owed(child)).hasSize(6);
    assertThat(owed(child))
        .filteredOn(each -> each.rule().id().equals("BABY.assessment"))
        .singleElement()
        .returns(LocalDate.of(2026, 3, 17), Deadline::dueDay);
  }

  @Test
  void takesTheStepOfThatNameForDoneOnceThePregnancyIsSaidToBeBooked() {
    PersonId child = lives.unborn(screener, "Wigeon " + mark);
    bookings.book(screener, child, BabyExamples.booked(trust.id()));
    assertThat(line(babies.read(screener, child), "booking"))
        .satisfies(each -> {
          assertThat(each.state()).isEqualTo(Baby.State.DONE);
          assertThat(Objects.requireNonNull(each.settled()).on())
              .isEqualTo(LocalDate.of(2026, 2, 3));
        });
    assertThat(owed(child)).noneMatch(each -> each.rule().id().equals("BABY.booking"));
  }

  @Test
  void keepsWhoDidAStepAndStopsItsClock() {
    PersonId child = lives.unborn(screener, "Plover " + mark);
    bookings.say(screener, child, "booking", done());
    bookings.say(
        screener,
        child,
        "conference",
        new StepForm(StepForm.What.NOT_NEEDED, null, null, "Moved."));
    Baby baby = babies.read(screener, child);
    assertThat(line(baby, "booking").state()).isEqualTo(Baby.State.DONE);
    assertThat(Objects.requireNonNull(line(baby, "booking").settled()).who())
        .isEqualTo("A midwife");
    assertThat(line(baby, "conference").state()).isEqualTo(Baby.State.NOT_NEEDED);
    assertThat(owed(child)).hasSize(4);
    bookings.say(screener, child, "conference", new StepForm(StepForm.What.OPEN, null, null, null));
    assertThat(owed(child)).hasSize(5);
    assertThatThrownBy(() -> bookings.say(screener, child, "parade", done()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void saysALateBookingWithItsWeekAndAConcealedPregnancy() {
    PersonId child = examples.unborn(screener, "Godwit " + mark, trust.id());
    Child kept = Objects.requireNonNull(babies.read(screener, child).child());
    assertThat(kept.week()).isEqualTo(26);
    assertThat(kept.late()).isTrue();
    assertThat(kept.concealed()).isEqualTo(Concealed.CONCEALED);
  }

  @Test
  void showsAMaternityServiceItsOwnAndNobodyElseAnything() {
    PersonId theirs = examples.unborn(screener, "Knot " + mark, trust.id());
    PersonId other = lives.unborn(screener, "Dunlin " + mark);
    assertThat(babies.unborn(midwife)).extracting(baby -> baby.line().id()).containsExactly(theirs);
    assertThat(babies.read(midwife, theirs).line().name()).contains("Knot");
    hidden(midwife, other);
    hidden(signedIn.at(new HubId("h" + mark), Role.HUB_MANAGER), theirs);
    hidden(signedIn.as(trust.id(), Role.REFERRER), theirs);
    Actor school = signedIn.as(Role.SAFEGUARDING_LEAD);
    hidden(school, theirs);
    assertThatThrownBy(() -> babies.unborn(school)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> babies.onWards(school)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> bookings.say(midwife, other, "booking", done()))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void recordsABirthFromTheWardInOneStep() {
    PersonId child = examples.unborn(screener, "Avocet " + mark, trust.id());
    clocks.look();
    assertThat(wards.born(midwife, child, BabyExamples.birth(LocalDate.of(2025, 12, 1), false)))
        .isInstanceOf(Recording.Doubtful.class);
    assertThat(babies.read(midwife, child).stay()).isNull();
    assertThat(wards.born(midwife, child, BabyExamples.birth(LocalDate.of(2026, 3, 2), false)))
        .isInstanceOf(Recording.Done.class);
    Baby born = babies.read(midwife, child);
    assertThat(born.line().unborn()).isFalse();
    assertThat(born.line().born()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(Objects.requireNonNull(born.stay()).hospital()).isEqualTo("Invented General");
    assertThat(line(born, "assessment").due()).isEqualTo(LocalDate.of(2026, 3, 17));
    assertThat(owed(child)).as("its clocks go on").isNotEmpty();
    assertThat(persons.read(screener, child).line().unborn()).isFalse();
  }

  @Test
  void countsTheHoursAndTellsWhoeverHoldsThem() {
    PersonId child = born("Dipper");
    Agency housing =
        examples.agency("Housing " + mark, AgencyKind.HOUSING, "homes@" + mark + ".example");
    wards.stay(midwife, child, BabyExamples.stay(LocalDate.of(2026, 3, 2), LocalTime.of(6, 0)));
    wards.delay(midwife, child, delay(Reason.ASSESSMENT, "Trust " + mark));
    wards.delay(midwife, child, delay(Reason.HOUSING, housing.name()));
    Stay stay = Objects.requireNonNull(babies.read(screener, child).stay());
    assertThat(stay.hours(now())).isEqualTo(28);
    assertThat(stay.delays())
        .extracting(Stay.Delay::reason)
        .containsExactly(Reason.ASSESSMENT, Reason.HOUSING);
    assertThat(Objects.requireNonNull(stay.delay()).agency()).isEqualTo(housing.name());
    assertThat(mail.latest("homes@" + mark + ".example"))
        .contains("A baby could go home")
        .doesNotContain("Dipper");
    Actor landlord = signedIn.as(housing.id(), Role.SAFEGUARDING_LEAD);
    assertThat(wards.heldByMine(landlord)).singleElement().matches(each -> each.hours() == 28);
    hidden(landlord, child);
    assertThat(babies.onWards(midwife)).extracting(each -> each.line().id()).containsExactly(child);
  }

  @Test
  void putsEachOfTwinsBornOnAWardIntoABedOfTheirOwnForTheSameMidwife() {
    PersonId child = examples.unborn(screener, "Teal " + mark, trust.id());
    BabyForm one = BabyExamples.birth(LocalDate.of(2026, 3, 2), false).babies().getFirst();
    BabyForm lost =
        new BabyForm(
            BabyForm.Came.STILLBORN, null, null, one.born(), one.precision(), one.sex(), null);
    wards.born(
        midwife,
        child,
        new WardBirthForm(List.of(one, one, lost), "Invented General", "Ward 3", "I", true));
    assertThat(babies.onWards(midwife)).hasSize(2).allMatch(each -> each.stay() != null);
    PersonId twin =
        babies.onWards(midwife).stream()
            .map(each -> each.line().id())
            .filter(id -> !id.equals(child))
            .findFirst()
            .orElseThrow();
    wards.stay(midwife, twin, BabyExamples.stay(LocalDate.of(2026, 3, 2), LocalTime.of(6, 0)));
    assertThat(Objects.requireNonNull(babies.read(midwife, twin).stay()).hours(now())).isPositive();
    assertThat(Objects.requireNonNull(babies.read(midwife, child).stay()).fit()).isNull();
    hidden(signedIn.as(Role.SAFEGUARDING_LEAD), twin);
  }

  @Test
  void keepsThePlanAndEndsWithTheDischarge() {
    PersonId child = born("Siskin");
    wards.plan(
        midwife,
        child,
        new PlanningForm(today(), "The midwife and the social worker", "Home with visits", "Both"));
    wards.discharge(
        midwife, child, new DischargeForm(today(), LocalTime.MIDNIGHT, WhereTo.RELATIVES));
    Stay stay = Objects.requireNonNull(babies.read(midwife, child).stay());
    assertThat(stay.whereTo()).isEqualTo(WhereTo.RELATIVES);
    assertThat(stay.plannings()).singleElement().returns("Both", Stay.Planning::agreedBy);
    assertThat(line(babies.read(midwife, child), "discharge"))
        .as("the area's step is done by the meeting")
        .satisfies(each -> {
          assertThat(each.state()).isEqualTo(Baby.State.DONE);
          assertThat(Objects.requireNonNull(each.settled()).on()).isEqualTo(today());
        });
    assertThat(babies.onWards(midwife)).isEmpty();
    assertThatThrownBy(() -> wards.delay(midwife, child, delay(Reason.COURT, trust.name())))
        .isInstanceOf(NotOnAWard.class);
  }

  @Test
  void countsMonthByMonthWithoutSmallFigures() {
    for (int n = 0; n < 5; n++) {
      PersonId child = born("Trend" + n);
      wards.stay(
          midwife, child, BabyExamples.stay(LocalDate.of(2026, 3, 2), LocalTime.of(4 + n, 0)));
      wards.discharge(midwife, child, new DischargeForm(today(), LocalTime.of(9, 0), WhereTo.HOME));
    }
    PersonId last = born("Trend5");
    bookings.say(midwife, last, "booking", done());
    Trends seen = trends.of(midwife);
    assertThat(figure(seen, Trends.What.CAME)).isEqualTo(new Figure.Exact(6));
    assertThat(figure(seen, Trends.What.DISCHARGED)).isEqualTo(new Figure.Exact(5));
    assertThat(figure(seen, Trends.What.HELD_UP)).isEqualTo(new Figure.Exact(5));
    assertThat(figure(seen, Trends.What.CONCEALED)).isEqualTo(new Figure.Exact(6));
    assertThat(seen.waited()).isEmpty();
    assertThatThrownBy(() -> trends.of(signedIn.as(Role.SAFEGUARDING_LEAD)))
        .isInstanceOf(UnknownId.class);
  }

  private static Figure figure(Trends trends, Trends.What what) {
    return trends.rows().stream()
        .filter(row -> row.what() == what)
        .findFirst()
        .orElseThrow()
        .figures()
        .getLast();
  }

  @Test
  void refusesWhatCannotBe() {
    PersonId child = born("Pipit");
    assertThatThrownBy(() -> wards.delay(midwife, child, delay(Reason.HOUSING, "Nobody " + mark)))
        .isInstanceOf(NotAccepted.class);
    assertThatThrownBy(
            () -> wards.stay(midwife, child, BabyExamples.stay(today(), LocalTime.of(23, 59))))
        .isInstanceOf(NotAccepted.class);
    assertThatThrownBy(() ->
            wards.discharge(
                midwife,
                child,
                new DischargeForm(LocalDate.of(2026, 2, 1), LocalTime.NOON, WhereTo.HOME)))
        .isInstanceOf(NotAccepted.class);
    Actor inspector = signedIn.as(Role.INSPECTOR);
    assertThat(babies.read(inspector, child).line().id()).isEqualTo(child);
    assertThatThrownBy(() -> wards.stay(inspector, child, BabyExamples.stay(null, null)))
        .isInstanceOf(UnknownId.class);
  }

  private PersonId born(String name) {
    PersonId child = examples.unborn(screener, name + " " + mark, trust.id());
    wards.born(midwife, child, BabyExamples.birth(LocalDate.of(2026, 3, 2), false));
    return child;
  }

  private static DelayForm delay(Reason reason, String agency) {
    return new DelayForm(reason, null, agency, null, "Robin Example", LocalDate.of(2026, 3, 20));
  }

  private StepForm done() {
    return new StepForm(StepForm.What.DONE, LocalDate.of(2026, 2, 3), "A midwife", null);
  }

  private Baby onBoard(Actor actor, PersonId child) {
    return babies.unborn(actor).stream()
        .filter(baby -> baby.line().id().equals(child))
        .findFirst()
        .orElseThrow();
  }

  private static Baby.Line line(Baby baby, String step) {
    return baby.lines().stream()
        .filter(line -> line.step().id().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private List<Deadline> owed(PersonId child) {
    return deadlines.of(screener, Subject.of(Babies.KIND, child)).stream()
        .filter(Deadline::isOwed)
        .toList();
  }

  private void hidden(Actor actor, PersonId child) {
    assertThatThrownBy(() -> babies.read(actor, child)).isInstanceOf(UnknownId.class);
  }

  @Autowired Clock clock;

  private Instant now() {
    return clock.instant();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), HubClock.LONDON);
  }
}
