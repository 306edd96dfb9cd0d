package org.openmash.jointplan;

import static org.openmash.kernel.HubClock.LONDON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** What is agreed in a joint plan is owed by its day, by whoever does it. */
@Component
class JointClock {

  static final Actor PROGRAM = Actor.system("joint plans");
  static final String RULE = "JOINTPLAN.done";

  private final Deadlines deadlines;
  private final Work work;
  private final Clock clock;

  JointClock(Deadlines deadlines, Work work, Clock clock) {
    this.deadlines = deadlines;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Counts it as it is now.
   *
   * @param lead who sees to it for the agency while nobody else is named; null while nobody joined
   */
  void owed(JointAction it, @Nullable UserId lead) {
    work.as(PROGRAM, () -> count(it, owner(it, lead)));
  }

  private void count(JointAction it, Owner owner) {
    Subject subject = JointAction.subject(it.id());
    Optional<Deadline> owed =
        deadlines.of(PROGRAM, subject).stream().filter(Deadline::isOwed).findFirst();
    if (it.state() == JointAction.State.DONE) {
      deadlines.meet(PROGRAM, RULE, subject, clock.instant());
      return;
    }
    if (it.state() == JointAction.State.DROPPED) {
      deadlines.cancel(PROGRAM, RULE, subject, "given up");
      return;
    }
    boolean stands = owed.map(each -> each.due().equals(endOf(it.due()))).orElse(false);
    if (!stands) {
      deadlines.cancel(PROGRAM, RULE, subject, "another day");
      Instant now = clock.instant();
      deadlines.promised(PROGRAM, RULE, subject, owner, now, endOf(it.due()), it.agency());
    } else if (!owed.get().owner().equals(owner)) {
      deadlines.handOver(PROGRAM, RULE, subject, owner);
    }
  }

  /** Its plan is over. */
  void over(JointAction it) {
    work.as(
        PROGRAM,
        () -> deadlines.cancel(PROGRAM, RULE, JointAction.subject(it.id()), "the plan ended"));
  }

  private static Owner owner(JointAction it, @Nullable UserId lead) {
    UserId owner = it.owner() == null ? lead : it.owner();
    return owner == null ? Owner.agency(it.agency()) : Owner.person(owner);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).minusMinutes(1).toInstant();
  }
}
