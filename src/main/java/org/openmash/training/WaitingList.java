package org.openmash.training;

import org.openmash.database.Work;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** How full a course is, and who has the next place that comes free. */
@Component
class WaitingList {

  private final CourseStore courses;
  private final BookingStore bookings;
  private final LearnerStore learners;
  private final TrainingMail mail;
  private final Needs needs;
  private final Work work;

  WaitingList(
      CourseStore courses,
      BookingStore bookings,
      LearnerStore learners,
      TrainingMail mail,
      Needs needs,
      Work work) {
    this.courses = courses;
    this.bookings = bookings;
    this.learners = learners;
    this.mail = mail;
    this.needs = needs;
    this.work = work;
  }

  /** How full it is, and stays until this transaction ends: the last place is given once. */
  BookingStore.Count locked(CourseId id) {
    return work.as(
        Needs.PROGRAM,
        () -> {
          if (courses.locked(id).isEmpty()) {
            throw new UnknownId();
          }
          return bookings.count(id);
        });
  }

  /** Whoever waits longest has what is free, and is told. */
  void moveUp(CourseId id) {
    work.as(
        Needs.PROGRAM,
        () -> {
          Course it = courses.find(id).orElseThrow();
          int free = it.places() - bookings.count(id).booked();
          bookings.of(id).stream()
              .filter(each -> each.state() == Booking.State.WAITING)
              .limit(Math.max(0, free))
              .forEach(each -> {
                bookings.move(id, each.learner(), Booking.State.BOOKED);
                learners.find(each.learner()).ifPresent(who -> mail.place(it, who));
              });
        });
  }

  /** Whoever is here no more needs no place. */
  void freeOfLeavers() {
    work.as(
        Needs.PROGRAM,
        () ->
            bookings
                .ofLeavers(needs.today())
                .forEach(each -> {
                  locked(each.course());
                  bookings.move(each.course(), each.learner(), Booking.State.CANCELLED);
                  moveUp(each.course());
                }));
  }
}
