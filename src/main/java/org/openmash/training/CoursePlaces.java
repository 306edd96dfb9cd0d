package org.openmash.training;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.access.Access;
import org.openmash.access.Policy;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.UnknownId;

/** Who has a place in a course, and who waits for one in their turn. */
@Facade
public class CoursePlaces {

  private final CourseStore store;
  private final BookingStore bookings;
  private final LearnerStore learners;
  private final WaitingList waiting;
  private final Needs needs;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  CoursePlaces(
      CourseStore store,
      BookingStore bookings,
      LearnerStore learners,
      WaitingList waiting,
      Needs needs,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.bookings = bookings;
    this.learners = learners;
    this.waiting = waiting;
    this.needs = needs;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whoever asks wants a place. */
  public Booking.State book(Actor actor, CourseId id) {
    return book(actor, id, me(actor).id());
  }

  /**
   * Somebody gets a place, or waits for one in their turn; by themselves or by their lead.
   *
   * @throws NotPossibleNow where it is closed, for others, or they are on the list already
   */
  public Booking.State book(Actor actor, CourseId id, LearnerId who) {
    access.require(actor, Act.CHANGED, Learner.subject(who));
    Learner learner = learners.find(who).orElseThrow(UnknownId::new);
    Course it = read(actor, id);
    boolean lastMinute = Courses.runs(actor, it) && it.isOn() && !needs.today().isAfter(it.day());
    if (learner.until() != null || !it.isOpen(needs.today()) && !lastMinute) {
      throw new NotPossibleNow("training.refused.closed");
    }
    if (!it.isFor(learner.post())) {
      throw new NotPossibleNow("training.refused.others");
    }
    BookingStore.Count count = waiting.locked(id);
    if (bookings.find(id, who).isPresent()) {
      throw new NotPossibleNow("training.refused.already");
    }
    Booking.State state =
        count.booked() < it.places() ? Booking.State.BOOKED : Booking.State.WAITING;
    bookings.add(
        new Booking(id, who, learner.agency(), state, null, false, false),
        actor.user(),
        clock.instant());
    audit.note(actor, Act.CHANGED, Course.subject(id));
    return state;
  }

  /** Whoever asks needs their place no more. */
  public void leave(Actor actor, CourseId id) {
    leave(actor, id, me(actor).id());
  }

  /** A place is given back, and whoever waits longest has it. */
  public void leave(Actor actor, CourseId id, LearnerId who) {
    Course it = read(actor, id);
    if (!Courses.runs(actor, it)) {
      access.require(actor, Act.CHANGED, Learner.subject(who));
    }
    waiting.locked(id);
    Booking booking =
        bookings
            .find(id, who)
            .orElseThrow(() -> new NotPossibleNow("training.refused.not-on-list"));
    if (booking.came() != null || needs.today().isAfter(it.day())) {
      throw new NotPossibleNow("training.refused.over");
    }
    bookings.move(id, who, Booking.State.CANCELLED);
    waiting.moveUp(id);
    audit.note(actor, Act.CHANGED, Course.subject(id));
  }

  /** People of the agency of whoever leads it there who could come and are not on the list. */
  public List<Learner> couldCome(Actor actor, CourseId id) {
    if (!Policy.LEADS_TRAINING.admits(actor)) {
      throw new UnknownId();
    }
    Course it = read(actor, id);
    Set<LearnerId> on = new HashSet<>();
    bookings.of(id).forEach(each -> on.add(each.learner()));
    return learners.in(actor.agency()).stream()
        .filter(each -> it.isFor(each.post()) && !on.contains(each.id()))
        .toList();
  }

  private Learner me(Actor actor) {
    return learners
        .of(actor.user())
        .filter(each -> each.until() == null)
        .orElseThrow(() -> new NotPossibleNow("training.refused.nobody"));
  }

  private Course read(Actor actor, CourseId id) {
    access.require(actor, Act.READ, Course.subject(id));
    return store.find(id).orElseThrow(UnknownId::new);
  }
}
