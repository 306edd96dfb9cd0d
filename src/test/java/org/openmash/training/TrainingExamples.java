package org.openmash.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmash.database.Work;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** Courses and those who come to them, for the tests of pages. */
@Component
public class TrainingExamples {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  private final Learners learners;
  private final LearnerStore store;
  private final Courses courses;
  private final CoursePlaces places;
  private final Attendances attendances;
  private final CourseStore courseStore;
  private final BookingStore bookings;
  private final Enrolling enrolling;
  private final Work work;

  TrainingExamples(
      Learners learners,
      LearnerStore store,
      Courses courses,
      CoursePlaces places,
      Attendances attendances,
      CourseStore courseStore,
      BookingStore bookings,
      Enrolling enrolling,
      Work work) {
    this.learners = learners;
    this.store = store;
    this.courses = courses;
    this.places = places;
    this.attendances = attendances;
    this.courseStore = courseStore;
    this.bookings = bookings;
    this.enrolling = enrolling;
    this.work = work;
  }

  /** Somebody with an account, as the program takes them in. */
  public LearnerId of(Actor actor) {
    enrolling.enrol(actor.user());
    return work.as(Actor.system("test"), () -> store.of(actor.user()).orElseThrow().id());
  }

  /** Somebody without one. */
  public LearnerId guest(Actor lead, String name, String post) {
    return learners.takeIn(
        lead,
        new LearnerForm(
            name,
            EmailAddress.parse(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@work.example"),
            new Choice(post),
            TODAY.minusDays(10)));
  }

  /** They learnt it elsewhere that day. */
  public void learnt(Actor lead, LearnerId who, String kind, LocalDate on) {
    learners.certify(lead, who, new CertificateForm(new Choice(kind), on, "Certificate 7"));
  }

  /** A course for everybody in nine days. */
  public CourseId course(Actor lead, String kind, int many) {
    return course(lead, kind, many, TODAY.plusDays(9));
  }

  public CourseId course(Actor lead, String kind, int many, LocalDate day) {
    return courses.announce(
        lead,
        new CourseForm(
            new Choice(kind), day, LocalTime.of(9, 30), "Mill Hall, room 2", many, null, day));
  }

  public Booking.State book(Actor actor, CourseId course, LearnerId who) {
    return places.book(actor, course, who);
  }

  /** A course of today to which they all came. */
  public CourseId attended(Actor lead, String kind, List<Actor> people) {
    CourseId id = course(lead, kind, 30, TODAY);
    for (Actor each : people) {
      LearnerId who = of(each);
      places.book(each, id, who);
      attendances.take(lead, id, Map.of(who, Booking.Came.CAME));
    }
    return id;
  }

  /** A course of seven weeks ago, of which somebody is asked what they do otherwise. */
  public CourseId longAgo(Actor lead, Actor actor) {
    LocalDate day = TODAY.minusWeeks(7);
    Course it =
        new Course(
            CourseId.next(),
            lead.agency(),
            "neglect",
            day,
            LocalTime.of(9, 30),
            "Mill Hall",
            30,
            Set.of(),
            day,
            null,
            true);
    LearnerId who = of(actor);
    work.as(
        Actor.system("test"),
        () -> {
          Instant then = day.atStartOfDay().toInstant(ZoneOffset.UTC);
          courseStore.add(it, lead.user(), then);
          bookings.add(
              new Booking(it.id(), who, actor.agency(), Booking.State.BOOKED, null, false, false),
              actor.user(),
              then);
          bookings.came(it.id(), who, Booking.Came.CAME);
        });
    return it.id();
  }

  /** A lapsed certificate: level 3, a month too old. */
  public LearnerId lapsed(Actor lead, Actor midwife) {
    LearnerId who = of(midwife);
    learnt(lead, who, "safeguarding-level-3", TODAY.minusMonths(37));
    return who;
  }
}
