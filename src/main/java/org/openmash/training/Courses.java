package org.openmash.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.access.Policy;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.database.Work;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.UnknownId;

/** Courses, run by any agency for any other: announced, changed, called off. */
@Facade
public class Courses {

  private static final int DAYS_BACK = 400;

  private final CourseStore store;
  private final BookingStore bookings;
  private final LearnerStore learners;
  private final WaitingList waiting;
  private final TrainingMail mail;
  private final Needs needs;
  private final Access access;
  private final Audit audit;
  private final Work work;
  private final Clock clock;

  Courses(
      CourseStore store,
      BookingStore bookings,
      LearnerStore learners,
      WaitingList waiting,
      TrainingMail mail,
      Needs needs,
      Access access,
      Audit audit,
      Work work,
      Clock clock) {
    this.store = store;
    this.bookings = bookings;
    this.learners = learners;
    this.waiting = waiting;
    this.mail = mail;
    this.needs = needs;
    this.access = access;
    this.audit = audit;
    this.work = work;
    this.clock = clock;
  }

  /**
   * A course with how full it is.
   *
   * @param mine how whoever asks stands in it; null where they never asked for a place
   * @param forMe whether it is for whoever asks
   */
  public record Line(Course it, int booked, int waiting, @Nullable Booking mine, boolean forMe) {

    public int free() {
      return Math.max(0, it.places() - booked);
    }

    /** Whether whoever asks has a place in it. */
    public boolean hasPlace() {
      return mine != null && mine.state() == Booking.State.BOOKED;
    }
  }

  /**
   * Somebody on the list of a course whom whoever asks may know by name.
   *
   * @param booking null for somebody who could be booked
   */
  public record Guest(Learner it, @Nullable Booking booking) {}

  /**
   * One course.
   *
   * @param guests who is on its list, as far as whoever asks may know: their own people, and for
   *     whoever runs it everybody, in the order in which they asked
   * @param runs whether whoever asks leads training in the agency that runs it
   */
  public record View(Line line, List<Guest> guests, boolean runs) {}

  /** What is to come, the soonest first. */
  public List<Line> coming(Actor actor) {
    return lines(actor, store.from(needs.today()));
  }

  /** What the agency of whoever leads it there runs, or ran in the last year. */
  public List<Line> ours(Actor actor) {
    return Policy.LEADS_TRAINING.admits(actor)
        ? lines(actor, store.by(actor.agency(), needs.today().minusDays(DAYS_BACK)))
        : List.of();
  }

  /** In which whoever asks has a place or waits for one, or was; by day. */
  public List<Line> mine(Actor actor) {
    Map<CourseId, Booking> all = bookingsOf(actor);
    return lines(actor, store.among(all.keySet()));
  }

  public View one(Actor actor, CourseId id) {
    Course it = require(actor, Act.READ, id);
    List<Booking> seen = bookings.of(id);
    Map<LearnerId, Learner> known =
        learners.among(seen.stream().map(Booking::learner).toList()).stream()
            .collect(Collectors.toMap(Learner::id, each -> each));
    List<Guest> guests =
        seen.stream()
            .flatMap(each ->
                Optional.ofNullable(known.get(each.learner())).stream()
                    .map(who -> new Guest(who, each)))
            .filter(each -> runs(actor, it) || !actor.user().equals(each.it().user()))
            .toList();
    return new View(lines(actor, List.of(it)).getFirst(), guests, runs(actor, it));
  }

  /** Lets pass whoever leads training in their agency. */
  public void toAnnounce(Actor actor) {
    if (!Policy.LEADS_TRAINING.admits(actor)) {
      throw new UnknownId();
    }
  }

  public CourseId announce(Actor actor, CourseForm form) {
    toAnnounce(actor);
    LocalDate closes = form.closes();
    LocalDate last = closes == null ? form.day().minusDays(1) : closes;
    if (last.isAfter(form.day())) {
      throw new NotPossibleNow("training.refused.closes");
    }
    Set<Choice> who = form.who();
    Course it =
        new Course(
            CourseId.next(),
            actor.agency(),
            form.kind().value(),
            form.day(),
            form.at(),
            form.place(),
            form.places(),
            who == null ? Set.of() : who.stream().map(Choice::value).collect(Collectors.toSet()),
            last,
            null,
            false);
    store.add(it, actor.user(), clock.instant());
    audit.note(actor, Act.CREATED, Course.subject(it.id()));
    return it.id();
  }

  /** Lets pass whoever leads training in the agency that runs it, while it is to come. */
  public Course toChange(Actor actor, CourseId id) {
    Course it = require(actor, Act.AUTHORISED, id);
    if (!it.isOn() || needs.today().isAfter(it.day())) {
      throw new NotPossibleNow("training.refused.over");
    }
    return it;
  }

  /** Another room; whoever waits moves up where there are more places. */
  public void change(Actor actor, CourseId id, RoomForm form) {
    toChange(actor, id);
    BookingStore.Count count = waiting.locked(id);
    if (form.places() < count.booked()) {
      throw new NotPossibleNow("training.refused.fewer");
    }
    store.change(id, form.place(), form.places());
    waiting.moveUp(id);
    audit.note(actor, Act.CHANGED, Course.subject(id));
  }

  /** It does not take place; whoever had a place or waited is told. */
  public void callOff(Actor actor, CourseId id, CallOffForm form) {
    Course it = toChange(actor, id);
    store.callOff(id, form.why());
    work.as(
        Needs.PROGRAM,
        () ->
            learners
                .among(bookings.of(id).stream().map(Booking::learner).toList())
                .forEach(each -> mail.calledOff(it, each)));
    audit.note(actor, Act.CHANGED, Course.subject(id));
  }

  private List<Line> lines(Actor actor, List<Course> courses) {
    Map<CourseId, BookingStore.Count> counts =
        work.as(Needs.PROGRAM, () -> bookings.counts(courses.stream().map(Course::id).toList()));
    Map<CourseId, Booking> mine = bookingsOf(actor);
    Optional<Learner> me = learners.of(actor.user());
    return courses.stream()
        .map(each -> {
          BookingStore.Count count = counts.getOrDefault(each.id(), BookingStore.Count.NONE);
          return new Line(
              each,
              count.booked(),
              count.waiting(),
              mine.get(each.id()),
              me.isPresent() && each.isFor(me.get().post()));
        })
        .toList();
  }

  private Map<CourseId, Booking> bookingsOf(Actor actor) {
    return learners.of(actor.user()).map(Learner::id).map(bookings::of).orElse(List.of()).stream()
        .collect(Collectors.toMap(Booking::course, each -> each));
  }

  static boolean runs(Actor actor, Course it) {
    return Policy.LEADS_TRAINING.admits(actor) && it.agency().equals(actor.agency());
  }

  private Course require(Actor actor, Act act, CourseId id) {
    access.require(actor, act, Course.subject(id));
    return store.find(id).orElseThrow(UnknownId::new);
  }
}
