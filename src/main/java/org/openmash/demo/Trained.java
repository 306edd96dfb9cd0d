package org.openmash.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.jointplan.JointAction;
import org.openmash.jointplan.JointActionForm;
import org.openmash.jointplan.JointActions;
import org.openmash.jointplan.JointPlanForm;
import org.openmash.jointplan.JointPlanId;
import org.openmash.jointplan.JointPlans;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.training.Attendances;
import org.openmash.training.Booking;
import org.openmash.training.CertificateForm;
import org.openmash.training.CourseForm;
import org.openmash.training.CourseId;
import org.openmash.training.CoursePlaces;
import org.openmash.training.Courses;
import org.openmash.training.Evaluations;
import org.openmash.training.FirstForm;
import org.openmash.training.LearnerForm;
import org.openmash.training.LearnerId;
import org.openmash.training.Learners;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What everybody learnt: most in date, a midwife's level lapsed, social workers who never assessed
 * before a birth, two councillors, and what maternity and the council plan about it.
 */
@Component
@Profile("demo")
class Trained {

  private static final int YEARS_3 = 36;
  private static final Set<Choice> SOCIAL_WORKERS =
      Set.of(new Choice("social-worker"), new Choice("manager"));

  private final Learners learners;
  private final Courses courses;
  private final CoursePlaces places;
  private final Attendances attendances;
  private final Evaluations evaluations;
  private final JointPlans plans;
  private final JointActions actions;

  Trained(
      Learners learners,
      Courses courses,
      CoursePlaces places,
      Attendances attendances,
      Evaluations evaluations,
      JointPlans plans,
      JointActions actions) {
    this.learners = learners;
    this.courses = courses;
    this.places = places;
    this.attendances = attendances;
    this.evaluations = evaluations;
    this.plans = plans;
    this.actions = actions;
  }

  /**
   * Learns it.
   *
   * @param day the first of the county, on which two courses take place
   * @param last the last of it, around which the others are
   */
  void learn(Directory directory, LocalDate day, LocalDate last) {
    Actor named = County.NAMED_MIDWIFE.actor();
    certify(named, id(County.MIDWIFE), "safeguarding-level-3", last.minusMonths(YEARS_3 + 1L));
    certify(named, id(County.NAMED_MIDWIFE), "safeguarding-level-4", last.minusMonths(8));
    Actor manager = County.TEAM_MANAGER.actor();
    List<Worker> workers = directory.caseWorkers();
    for (int i = 0; i < workers.size(); i++) {
      LearnerId who = id(workers.get(i));
      if (i % 3 == 1) {
        certify(manager, who, "pre-birth", last.minusMonths(YEARS_3 - 4L + i));
      }
      if (i % 4 != 2) {
        certify(manager, who, "neglect", last.minusMonths(6L + i));
      }
    }
    remind(directory);
    past(workers, day);
    coming(workers, last);
    plan(last);
  }

  /** Takes in whoever is not there yet, and reminds each of what comes near. */
  void remind(Directory directory) {
    Stream.concat(County.WORKERS.stream(), directory.workers().stream())
        .forEach(each -> learners.mine(each.actor()));
  }

  /** Two courses of the first day: five say what they thought of one; a councillor came. */
  private void past(List<Worker> workers, LocalDate day) {
    Actor manager = County.TEAM_MANAGER.actor();
    CourseId together = course(manager, "working-together", day, 20, null, "Town hall, room 4");
    List<Worker> there = workers.subList(0, Math.min(5, workers.size()));
    Map<LearnerId, Booking.Came> came = new LinkedHashMap<>();
    for (Worker each : there) {
      places.book(each.actor(), together);
      came.put(id(each), Booking.Came.CAME);
    }
    attendances.take(manager, together, came);
    for (int i = 0; i < there.size(); i++) {
      FirstForm.Scale scale = i % 2 == 0 ? FirstForm.Scale.VERY : FirstForm.Scale.RATHER;
      String best = i == 0 ? "A midwife told what she sees in week 20." : null;
      String better = i == 3 ? "More time for questions." : null;
      evaluations.say(there.get(i).actor(), together, new FirstForm(scale, scale, best, better));
    }
    CourseId parents =
        course(
            manager,
            "corporate-parenting",
            day,
            30,
            Set.of(new Choice("councillor")),
            "Council chamber");
    LearnerId present = councillor("Idris Vaughan", day);
    LearnerId absent = councillor("Maud Hensley", day);
    places.book(manager, parents, present);
    places.book(manager, parents, absent);
    attendances.take(
        manager, parents, Map.of(present, Booking.Came.CAME, absent, Booking.Came.ABSENT));
  }

  /** One that is full and has somebody waiting, and one a midwife can still have. */
  private void coming(List<Worker> workers, LocalDate last) {
    Actor named = County.NAMED_MIDWIFE.actor();
    CourseId full =
        course(
            named,
            "pre-birth",
            last.plusDays(9),
            3,
            SOCIAL_WORKERS,
            "Ashmere Maternity, seminar room");
    workers.stream().limit(4).forEach(each -> places.book(each.actor(), full));
    course(
        named,
        "safeguarding-level-3",
        last.plusDays(12),
        12,
        Set.of(new Choice("midwife"), new Choice("health-visitor"), new Choice("doctor")),
        "Ashmere Maternity, seminar room");
    course(
        County.TEAM_MANAGER.actor(),
        "working-together",
        last.plusDays(20),
        24,
        null,
        "Town hall, room 4");
  }

  private void plan(LocalDate last) {
    Actor manager = County.TEAM_MANAGER.actor();
    Actor named = County.NAMED_MIDWIFE.actor();
    JointPlanId plan =
        plans.begin(
            manager,
            new JointPlanForm(
                "Every social worker assesses before a birth",
                new Choice("pre-birth"),
                County.MATERNITY.name()));
    plans.join(named, plan);
    actions.add(
        named,
        plan,
        County.MATERNITY.id(),
        named.user(),
        form("Run a day on pre-birth assessment each quarter", last.plusDays(40), null));
    actions.add(
        manager,
        plan,
        County.HUB.id(),
        manager.user(),
        form(
            "Free three social workers of each team for it",
            last.minusDays(4),
            "The north team is named, the south team not yet."));
  }

  private static JointActionForm form(String what, LocalDate due, @Nullable String progress) {
    return new JointActionForm(
        what, due, new Choice("pre-birth"), JointAction.State.OPEN, progress);
  }

  private CourseId course(
      Actor lead, String kind, LocalDate day, int many, @Nullable Set<Choice> who, String place) {
    return courses.announce(
        lead, new CourseForm(new Choice(kind), day, LocalTime.of(9, 30), place, many, who, day));
  }

  private LearnerId councillor(String name, LocalDate day) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@ashmere.example";
    return learners.takeIn(
        County.TEAM_MANAGER.actor(),
        new LearnerForm(
            name, EmailAddress.parse(email), new Choice("councillor"), day.minusMonths(6)));
  }

  private LearnerId id(Worker worker) {
    return learners.mine(worker.actor()).orElseThrow().it().id();
  }

  private void certify(Actor lead, LearnerId who, String kind, LocalDate on) {
    learners.certify(
        lead,
        who,
        new CertificateForm(new Choice(kind), on, "Recorded from the agency’s own list"));
  }
}
