package org.openmash.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.training.TrainingExamples.TODAY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Worklists;
import org.openmash.diary.Diaries;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A maternity service whose midwives learn, and a council whose workers learn from them. */
@HubTest
class TrainingTest {

  @Autowired Learners learners;
  @Autowired Courses courses;
  @Autowired CoursePlaces places;
  @Autowired Attendances attendances;
  @Autowired Evaluations evaluations;
  @Autowired Enrolling enrolling;
  @Autowired TrainingExamples examples;
  @Autowired Agencies agencies;
  @Autowired Worklists worklists;
  @Autowired Diaries diaries;
  @Autowired SignedIn signedIn;
  @Autowired HubClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;
  @Autowired MockMvcTester mvc;

  private final HubId hub = new HubId("t" + UUID.randomUUID().toString().substring(0, 8));
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

  private Need need(Actor actor, String requirement) {
    return learners.mine(actor).orElseThrow().needs().stream()
        .filter(each -> each.requirement().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void asksOfEachWhatTheirPostAsksAndCountsFromTheFirstDay() throws Exception {
    assertThat(page("/training", midwife))
        .contains("Your required training: 2", "Safeguarding children, level 3", "Not done yet");
    assertThat(need(midwife, "health-level-3").due()).isEqualTo(TODAY.plusDays(365));
    assertThat(need(worker, "pre-birth").state(TODAY)).isEqualTo(Need.State.NEVER);
    assertThat(learners.mine(somebody("Ivy Lee", AgencyId.next(), Role.INSPECTOR))).isEmpty();
  }

  @Test
  void holdsWhatWasLearntUntilItLapsesAndOwesItBefore() throws Exception {
    LearnerId id = examples.of(midwife);
    examples.learnt(named, id, "safeguarding-level-3", TODAY.minusMonths(36).plusDays(30));
    assertThat(need(midwife, "health-level-3").due()).isEqualTo(TODAY.plusDays(30));
    assertThat(need(midwife, "health-level-3").state(TODAY)).isEqualTo(Need.State.ENDING);
    assertThat(page("/work", midwife)).contains("Required training", "/learners/" + id);
    assertThat(learners.countOverdue(midwife)).isZero();
    clock.forward(Duration.ofDays(31));
    assertThat(need(midwife, "health-level-3").state(learners.today(midwife)))
        .isEqualTo(Need.State.LAPSED);
    assertThat(learners.countOverdue(midwife)).isOne();
    assertThat(page("/training", midwife)).contains("Was in date until", "Overdue by 1 day");
    examples.learnt(named, id, "safeguarding-level-3", learners.today(midwife));
    assertThat(learners.countOverdue(midwife)).isZero();
    assertThat(need(midwife, "health-level-3").state(learners.today(midwife)))
        .isEqualTo(Need.State.HELD);
  }

  @Test
  void leavesTheWorklistAloneWhileTheDayIsFarAway() {
    examples.of(midwife);
    assertThat(worklists.of(midwife, List.of(Owner.person(midwife.user())), 0, 10)).isEmpty();
    clock.forward(Duration.ofDays(300));
    enrolling.enrolAll();
    assertThat(worklists.of(midwife, List.of(Owner.person(midwife.user())), 0, 10))
        .extracting(owed -> owed.rule().id())
        .contains("TRAINING.held");
    enrolling.enrolAll();
    assertThat(worklists.of(midwife, List.of(Owner.person(midwife.user())), 0, 10)).hasSize(2);
  }

  @Test
  void leadsFromACourseToWhatIsHeld() {
    CourseId id = examples.course(named, "pre-birth", 10, TODAY);
    LearnerId who = examples.of(worker);
    assertThat(places.book(worker, id)).isEqualTo(Booking.State.BOOKED);
    assertThat(courses.coming(midwife))
        .filteredOn(each -> each.it().id().equals(id))
        .singleElement()
        .satisfies(each -> assertThat(each.free()).isEqualTo(9));
    attendances.take(named, id, Map.of(who, Booking.Came.CAME));
    assertThat(need(worker, "pre-birth").due()).isEqualTo(TODAY.plusMonths(36));
    assertThat(need(worker, "working-together").heldOn())
        .as("one course may meet two requirements")
        .isEqualTo(TODAY);
    attendances.take(named, id, Map.of(who, Booking.Came.PART));
    assertThat(need(worker, "pre-birth").heldOn()).as("put right").isNull();
  }

  @Test
  void givesTheLastPlaceOnceWhenTwoAskAtOnce() throws Exception {
    CourseId id = examples.course(leader, "working-together", 1);
    examples.of(midwife);
    examples.of(worker);
    List<Callable<Booking.State>> both =
        List.of(() -> places.book(midwife, id), () -> places.book(worker, id));
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Booking.State> states =
          two.invokeAll(both).stream().map(TrainingTest::answer).sorted().toList();
      assertThat(states).containsExactly(Booking.State.BOOKED, Booking.State.WAITING);
    }
  }

  private static Booking.State answer(Future<Booking.State> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void movesUpWhoeverWaitsLongestAndTellsThem() {
    CourseId id = examples.course(leader, "working-together", 1);
    LearnerId first = examples.of(midwife);
    LearnerId second = examples.of(worker);
    LearnerId third = examples.guest(named, "Olwen Price", "midwife");
    examples.book(midwife, id, first);
    examples.book(worker, id, second);
    examples.book(named, id, third);
    places.leave(midwife, id);
    assertThat(states(id)).containsExactly(Booking.State.BOOKED, Booking.State.WAITING);
    assertThat(mails(id))
        .as("to who got the place alone")
        .containsExactly(worker.user() + "@example.org");
    courses.change(leader, id, new RoomForm("Town hall", 2));
    assertThat(states(id)).containsExactly(Booking.State.BOOKED, Booking.State.BOOKED);
    assertThat(mails(id)).contains("olwen.price@work.example");
    assertThatThrownBy(() -> courses.change(leader, id, new RoomForm("Town hall", 1)))
        .hasMessageContaining("training.refused.fewer");
    assertThatThrownBy(() -> places.book(worker, id)).hasMessageContaining("already");
  }

  @Test
  void givesThePlaceOfWhoeverLeftToWhoeverWaits() {
    CourseId id = examples.course(leader, "working-together", 1);
    LearnerId guest = examples.guest(leader, "Olwen Price", "social-worker");
    examples.book(leader, id, guest);
    examples.book(worker, id, examples.of(worker));
    learners.end(leader, guest);
    assertThat(states(id)).containsExactly(Booking.State.BOOKED);
    assertThat(mails(id)).containsExactly(worker.user() + "@example.org");
    assertThatThrownBy(() -> places.book(leader, id, guest))
        .hasMessageContaining("training.refused.closed");
  }

  @Test
  void letsWhoeverRunsItAddTheirPeopleUntilTheDay() {
    CourseId id =
        courses.announce(
            leader,
            new CourseForm(
                new Choice("working-together"),
                TODAY.plusDays(1),
                LocalTime.of(9, 0),
                "Town hall",
                5,
                null,
                TODAY));
    LearnerId guest = examples.guest(leader, "Olwen Price", "social-worker");
    LearnerId midwifes = examples.of(midwife);
    clock.forward(Duration.ofDays(1));
    assertThatThrownBy(() -> places.book(midwife, id, midwifes))
        .hasMessageContaining("training.refused.closed");
    assertThat(places.book(leader, id, guest)).isEqualTo(Booking.State.BOOKED);
  }

  private List<Booking.State> states(CourseId id) {
    return courses.one(leader, id).guests().stream().map(each -> each.booking().state()).toList();
  }

  private List<String> mails(CourseId id) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select recipient from notification.message where subject_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list());
  }

  @Test
  void tellsEverybodyOnTheListThatACourseIsCalledOff() throws Exception {
    CourseId id = examples.course(named, "working-together", 5);
    examples.book(worker, id, examples.of(worker));
    courses.callOff(named, id, new CallOffForm("The trainer is ill."));
    assertThat(mails(id)).containsExactly(worker.user() + "@example.org");
    assertThat(page("/courses/" + id, worker)).contains("The trainer is ill.");
    assertThatThrownBy(() -> places.book(midwife, id))
        .as("nobody can ask for a place in it")
        .isInstanceOf(NotPossibleNow.class);
    assertThatThrownBy(() -> courses.callOff(leader, id, new CallOffForm("No.")))
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void closesWhenItSaysAndIsForWhomItSays() {
    examples.of(worker);
    examples.of(midwife);
    CourseId id =
        courses.announce(
            named,
            new CourseForm(
                new Choice("pre-birth"),
                TODAY.plusDays(5),
                LocalTime.of(9, 0),
                "Ward 4",
                5,
                Set.of(new Choice("social-worker")),
                null));
    assertThatThrownBy(() -> places.book(midwife, id))
        .hasMessageContaining("training.refused.others");
    clock.forward(Duration.ofDays(5));
    assertThatThrownBy(() -> places.book(worker, id))
        .as("the day before is the last")
        .hasMessageContaining("training.refused.closed");
    assertThatThrownBy(() ->
            courses.announce(
                named,
                new CourseForm(
                    new Choice("pre-birth"),
                    TODAY.plusDays(9),
                    LocalTime.of(9, 0),
                    "Ward 4",
                    5,
                    null,
                    TODAY.plusDays(10))))
        .hasMessageContaining("training.refused.closes");
  }

  @Test
  void takesInCouncillorsByNameAndCountsThem() throws Exception {
    LearnerId councillor = examples.guest(leader, "Idris Vaughan", "councillor");
    CourseId id = examples.course(leader, "corporate-parenting", 5, TODAY);
    places.book(leader, id, councillor);
    assertThat(page("/courses/" + id + "/attendance", leader))
        .contains("Idris Vaughan", "Came for a part");
    mvc.post()
        .uri("/courses/" + id + "/attendance")
        .cookie(signedIn.cookie(leader))
        .with(csrf())
        .param("came-" + councillor, "CAME")
        .exchange();
    assertThat(learners.one(leader, councillor).needs())
        .singleElement()
        .satisfies(each -> assertThat(each.due()).isEqualTo(TODAY.plusMonths(48)));
    assertThat(learners.gaps(leader))
        .filteredOn(
            each -> each.agency().equals(leader.agency()) && each.post().equals("councillor"))
        .singleElement()
        .satisfies(each -> assertThat(each.count().held()).isOne());
    learners.end(leader, councillor);
    assertThat(learners.gaps(leader))
        .noneMatch(
            each -> each.post().equals("councillor") && each.agency().equals(leader.agency()));
    assertThatThrownBy(() -> learners.end(named, examples.of(midwife)))
        .hasMessageContaining("training.refused.account");
  }

  @Test
  void countsEveryAgencyWithoutANameAndAtHomeWithOne() throws Exception {
    examples.of(midwife);
    examples.of(named);
    clock.forward(Duration.ofDays(400));
    Actor inspector = somebody("Ivy Lee", AgencyId.next(), Role.INSPECTOR);
    for (Actor each : List.of(leader, inspector)) {
      assertThat(learners.gaps(each))
          .filteredOn(
              gap -> gap.agency().equals(trust) && gap.requirement().equals("health-level-3"))
          .singleElement()
          .satisfies(gap -> {
            assertThat(gap.count().needed()).isOne();
            assertThat(gap.count().late()).isOne();
            assertThat(gap.count().rate()).isZero();
          });
      assertThat(page("/training/gaps", each)).doesNotContain("Beth Moss", "Nora Bell");
      assertThat(page("/training/gaps.csv", each))
          .contains("Safeguarding children, level 3")
          .doesNotContain("Beth Moss", "Nora Bell");
    }
    assertThat(learners.gaps(named)).extracting(Gap::agency).containsOnly(trust);
    assertThat(learners.gaps(midwife))
        .as("their own alone")
        .extracting(Gap::post)
        .containsOnly("midwife");
    assertThat(page("/learners", named)).contains("Beth Moss", "Something is missing");
    assertThat(learners.ours(leader))
        .extracting(each -> each.it().name())
        .doesNotContain("Beth Moss");
  }

  @Test
  void showsANameToItsOwnerItsLeadAndWhoeverRunsACourseTheyAreOn() throws Exception {
    LearnerId id = examples.of(midwife);
    CourseId course = examples.course(leader, "working-together", 5);
    for (Actor other : List.of(leader, worker, somebody("Cora Dale", trust, Role.REFERRER))) {
      assertThatThrownBy(() -> learners.one(other, id)).isInstanceOf(UnknownId.class);
    }
    places.book(midwife, course);
    assertThat(page("/courses/" + course, leader)).contains("Beth Moss");
    assertThat(page("/courses/" + course, worker)).doesNotContain("Beth Moss");
    assertThatThrownBy(() -> learners.one(leader, id))
        .as("a name on a list opens no record")
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> learners.toCertify(midwife, id))
        .as("nobody certifies themselves")
        .isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> places.book(leader, course, id))
        .as("nor does a lead book another agency's people")
        .isInstanceOf(UnknownId.class);
  }

  @Test
  void standsInTheDiaryAndInTheCalendarWithoutAName() throws Exception {
    examples.of(midwife);
    CourseId id = examples.course(leader, "working-together", 5);
    places.book(midwife, id);
    assertThat(diaries.mine(midwife))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.day()).isEqualTo(TODAY.plusDays(9));
          assertThat(each.path()).isEqualTo("/courses/" + id);
        });
    String secret = diaries.makeAddress(midwife);
    assertThat(diaries.calendar(Actor.anonymous(), secret))
        .contains("SUMMARY:A course", "20260312T093000Z")
        .doesNotContain("Beth", "Lou", "Mill Hall");
    places.leave(midwife, id);
    assertThat(diaries.mine(midwife)).isEmpty();
  }

  @Test
  void showsWhatWasThoughtOfACourseFromFiveAnswersOn() throws Exception {
    List<Actor> people =
        IntStream.range(0, 5)
            .mapToObj(n -> somebody("Learner " + n, trust, Role.REFERRER))
            .toList();
    CourseId id = examples.attended(leader, "working-together", people);
    for (Actor each : people.subList(0, 4)) {
      evaluations.say(each, id, said());
    }
    assertThat(page("/courses/" + id, leader))
        .contains("4 answers", "Shown from 5 answers on")
        .doesNotContain("The ward round");
    assertThatThrownBy(() -> evaluations.say(people.getFirst(), id, said()))
        .as("once each")
        .isInstanceOf(UnknownId.class);
    evaluations.say(people.getLast(), id, said());
    assertThat(page("/courses/" + id, leader)).contains("Very: 5, Rather: 0", "The ward round");
    assertThat(page("/courses/" + id, midwife)).doesNotContain("The ward round");
    assertThatThrownBy(() -> evaluations.say(midwife, id, said()))
        .as("who was not there")
        .isInstanceOf(UnknownId.class);
    assertThat(evaluations.asked(people.getFirst())).isEmpty();
    clock.forward(Duration.ofDays(43));
    assertThat(evaluations.asked(people.getFirst()))
        .extracting(Evaluations.Asked::round)
        .containsExactly(Evaluation.Round.LATER);
    evaluations.say(
        people.getFirst(), id, new LaterForm(LaterForm.Changed.SOME, "I ask about home.", null));
    assertThat(evaluations.asked(people.getFirst())).isEmpty();
  }

  private static FirstForm said() {
    return new FirstForm(FirstForm.Scale.VERY, FirstForm.Scale.RATHER, "The ward round.", null);
  }

  @Test
  void letsNobodyElseRunACourse() {
    CourseId id = examples.course(named, "working-together", 5, TODAY);
    assertThatThrownBy(() -> examples.course(midwife, "neglect", 5)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> attendances.list(leader, id)).isInstanceOf(UnknownId.class);
    assertThatThrownBy(() -> evaluations.of(leader, id)).isInstanceOf(UnknownId.class);
    CourseId later = examples.course(named, "working-together", 5);
    assertThatThrownBy(() -> attendances.list(named, later))
        .as("before its day")
        .hasMessageContaining("training.refused.early");
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
