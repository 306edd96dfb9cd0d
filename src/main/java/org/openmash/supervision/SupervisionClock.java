package org.openmash.supervision;

import static org.openmash.kernel.HubClock.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** The supervisor owes the next one by the day that was agreed; it stands among their own work. */
@Component
class SupervisionClock {

  static final String RULE = "SUPERVISION.held";
  private static final Actor PROGRAM = Actor.system("supervision");

  private final Deadlines deadlines;
  private final Work work;

  SupervisionClock(Deadlines deadlines, Work work) {
    this.deadlines = deadlines;
    this.work = work;
  }

  /** Counts anew, from that day on. */
  void owed(Arrangement it, LocalDate from) {
    work.as(
        PROGRAM,
        () ->
            deadlines.promised(
                PROGRAM,
                RULE,
                it.subject(),
                Owner.person(it.supervisor()),
                from.atStartOfDay(LONDON).toInstant(),
                endOf(it.due()),
                it.agency()));
  }

  void held(Arrangement it, LocalDate on) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.meet(
              PROGRAM, RULE, it.subject(), on.atTime(LocalTime.NOON).atZone(LONDON).toInstant());
        });
  }

  void owedBy(Arrangement it, UserId supervisor) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.handOver(PROGRAM, RULE, it.subject(), Owner.person(supervisor));
        });
  }

  void over(Arrangement it, String why) {
    work.as(PROGRAM, () -> deadlines.cancel(PROGRAM, RULE, it.subject(), why));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).minusMinutes(1).toInstant();
  }
}
