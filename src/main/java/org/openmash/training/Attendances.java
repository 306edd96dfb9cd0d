package org.openmash.training;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** Who came to a course: said on the day by whoever runs it, for the whole list at once. */
@Facade
public class Attendances {

  private final CourseStore courses;
  private final BookingStore bookings;
  private final LearnerStore learners;
  private final Needs needs;
  private final Access access;
  private final Audit audit;
  private final Work work;
  private final Clock clock;

  Attendances(
      CourseStore courses,
      BookingStore bookings,
      LearnerStore learners,
      Needs needs,
      Access access,
      Audit audit,
      Work work,
      Clock clock) {
    this.courses = courses;
    this.bookings = bookings;
    this.learners = learners;
    this.needs = needs;
    this.access = access;
    this.audit = audit;
    this.work = work;
    this.clock = clock;
  }

  /** Lets pass whoever leads training in the agency that runs it, from its day on. */
  public Course toTake(Actor actor, CourseId id) {
    access.require(actor, Act.AUTHORISED, Course.subject(id));
    Course it = courses.find(id).orElseThrow(UnknownId::new);
    if (!it.hasBegun(needs.today())) {
      throw new NotPossibleNow("training.refused.early");
    }
    return it;
  }

  /** Everybody who has a place, by name. */
  public List<Courses.Guest> list(Actor actor, CourseId id) {
    toTake(actor, id);
    Map<LearnerId, Booking> booked =
        bookings.of(id).stream()
            .filter(each -> each.state() == Booking.State.BOOKED)
            .collect(Collectors.toMap(Booking::learner, each -> each));
    return learners.among(booked.keySet()).stream()
        .map(each -> new Courses.Guest(each, booked.get(each.id())))
        .toList();
  }

  /**
   * Who came; said again, the last holds. Whoever was there for all of it holds what it teaches.
   */
  public void take(Actor actor, CourseId id, Map<LearnerId, Booking.Came> came) {
    Course it = toTake(actor, id);
    for (Courses.Guest each : list(actor, id)) {
      Booking.Came how = came.get(each.it().id());
      if (how != null) {
        bookings.came(id, each.it().id(), how);
        work.as(Needs.PROGRAM, () -> keep(it, each.it(), how, actor.user()));
      }
    }
    courses.taken(id, clock.instant());
    audit.note(actor, Act.CHANGED, Course.subject(id));
  }

  private void keep(Course it, Learner who, Booking.Came how, UserId by) {
    if (how == Booking.Came.CAME) {
      Certificate learnt = new Certificate(who.id(), it.kind(), it.day(), "");
      learners.add(learnt, who.agency(), it.id(), by, clock.instant());
    } else {
      learners.removeOf(it.id(), who.id());
    }
    needs.settle(who.id());
  }
}
