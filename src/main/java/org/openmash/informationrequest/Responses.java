package org.openmash.informationrequest;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Id;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * What agencies say to a request: signed in, or behind the link of the mail with a work address
 * proved by a code. For a guest the program reads and writes, one request at a time.
 */
@Facade
public class Responses {

  private static final Actor PROGRAM = Actor.system("information requests");
  private static final LocalTime END = LocalTime.of(17, 0);
  private static final int MOST = 200;

  private final RequestDesk desk;
  private final RequestReader reader;
  private final ReplyStore replies;
  private final Access access;
  private final Work work;

  Responses(RequestDesk desk, RequestReader reader, ReplyStore replies, Access access, Work work) {
    this.desk = desk;
    this.reader = reader;
    this.replies = replies;
    this.access = access;
    this.work = work;
  }

  /** What the agency of a safeguarding lead is asked, the soonest open one first. */
  public List<RequestView> mine(Actor actor) {
    toLead(actor);
    return reader.views(actor, desk.store().to(actor.agency(), MOST), true);
  }

  /** How many of these wait. */
  public int countMine(Actor actor) {
    toLead(actor);
    return desk.store().waitingCount(actor.agency());
  }

  /** What the mail's link shows to anybody who has it. */
  public Cover cover(Actor actor, RequestId id) {
    return work.as(
        PROGRAM,
        () -> {
          Request request = desk.store().find(id).orElseThrow(UnknownId::new);
          return new Cover(
              id,
              request.reference(),
              desk.papers().nameOf(PROGRAM, request.agency()),
              request.clock().due(),
              request.state() == RequestState.WITHDRAWN);
        });
  }

  /** Whether this actor may read it: without an account, whether the proved address is theirs. */
  public boolean mayRead(Actor actor, RequestId id) {
    return access.judge(actor, Act.READ, Subject.of(InformationRequests.KIND, id))
        instanceof Verdict.Permitted;
  }

  /**
   * One request, whole, for the hub and for the agency; noted in the audit trail.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public RequestView read(Actor actor, RequestId id) {
    access.require(actor, Act.READ, Subject.of(InformationRequests.KIND, id));
    desk.papers().read(actor, id);
    boolean theirs = !actor.isHub();
    return within(
        actor,
        () ->
            reader.view(reading(actor), desk.store().find(id).orElseThrow(UnknownId::new), theirs));
  }

  /** Lets pass whoever may answer it. */
  public RequestView toAnswer(Actor actor, RequestId id) {
    access.require(actor, Act.SENT, Subject.of(InformationRequests.KIND, id));
    return read(actor, id);
  }

  /** Nothing is known of any of them. */
  public void nothingKnown(Actor actor, RequestId id) {
    say(actor, id, RequestState.NOTHING_KNOWN, "", null, List.of());
  }

  /** What is known, passage by passage. */
  public void answer(Actor actor, RequestId id, AnswerForm form) {
    List<Passage> passages =
        form.passages().stream()
            .filter(AnswerForm.Written::isWritten)
            .map(written -> passage(id, written))
            .toList();
    say(actor, id, RequestState.ANSWERED, "", null, passages);
  }

  private static Passage passage(RequestId id, AnswerForm.Written written) {
    String words = written.words();
    Set<Mark> marks = written.marks();
    return new Passage(
        PassageId.next(),
        id,
        written.about(),
        words == null ? "" : words.strip(),
        marks == null ? Set.of() : marks);
  }

  /** They do not answer, and say why. */
  public void decline(Actor actor, RequestId id, DeclineForm form) {
    say(actor, id, RequestState.DECLINED, form.why(), null, List.of());
  }

  /** They would rather be called. */
  public void callMe(Actor actor, RequestId id, CallForm form) {
    String when = form.when();
    say(actor, id, RequestState.CALL_ME, when == null ? "" : when, form.phone().shown(), List.of());
  }

  private void say(
      Actor actor,
      RequestId id,
      RequestState state,
      String words,
      @Nullable String phone,
      List<Passage> passages) {
    access.require(actor, Act.SENT, Subject.of(InformationRequests.KIND, id));
    Instant now = desk.papers().now();
    Optional<Request> moved =
        within(
            actor,
            () -> {
              Request request = desk.store().locked(id).orElseThrow(UnknownId::new);
              if (request.state() == state && state != RequestState.ANSWERED) {
                return Optional.empty();
              }
              if (!request.state().onward().contains(state)) {
                throw new AlreadySo();
              }
              desk.store().move(id, state, now);
              replies.add(
                  id,
                  request.agency(),
                  actor.user(),
                  new Reply(
                      Id.random(),
                      state,
                      words,
                      phone,
                      actor.name(),
                      now,
                      passages,
                      sealed(passages)));
              return Optional.of(request);
            });
    moved.ifPresent(request -> settle(actor, request, state, now));
  }

  private void settle(Actor actor, Request request, RequestState state, Instant now) {
    work.as(PROGRAM, () -> desk.met(PROGRAM, request, now));
    desk.papers()
        .note(actor, Act.SENT, request, state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static int sealed(List<Passage> passages) {
    return (int) passages.stream().filter(each -> each.marks().contains(Mark.POLICE_ONLY)).count();
  }

  /** They could answer by the end of another day, if the hub agrees. */
  public void askForTime(Actor actor, RequestId id, MoreTimeForm form) {
    access.require(actor, Act.SENT, Subject.of(InformationRequests.KIND, id));
    Instant until = form.until().atTime(END).atZone(HubClock.LONDON).toInstant();
    Request request =
        within(
            actor,
            () -> {
              Request open = desk.store().locked(id).orElseThrow(UnknownId::new);
              if (open.state() != RequestState.WAITING) {
                throw new AlreadySo();
              }
              desk.store().more(id, new MoreTime(until, form.why(), MoreTime.State.ASKED));
              return open;
            });
    desk.papers().note(actor, Act.CHANGED, request, "time-asked");
  }

  private <T> T within(Actor actor, Supplier<T> reading) {
    return actor.hasAny(Role.GUEST) ? work.as(PROGRAM, reading) : reading.get();
  }

  private static Actor reading(Actor actor) {
    return actor.hasAny(Role.GUEST) ? PROGRAM : actor;
  }

  private static void toLead(Actor actor) {
    if (!actor.hasAny(Role.SAFEGUARDING_LEAD)) {
      throw new UnknownId();
    }
  }
}
