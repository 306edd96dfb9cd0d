package org.openmash.domesticabuse;

import java.time.Instant;
import org.openmash.database.Work;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** The deadlines of telling: counted by the program itself, whoever causes them. */
@Component
class TellingClocks {

  private static final Actor PROGRAM = Actor.system("domesticabuse");
  private final Deadlines deadlines;
  private final Work work;

  TellingClocks(Deadlines deadlines, Work work) {
    this.deadlines = deadlines;
    this.work = work;
  }

  void start(Telling telling) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.open(
              PROGRAM,
              telling.kind().rule(),
              subject(telling),
              Owner.hub(),
              telling.queuedAt(),
              null);
        });
  }

  void stop(Telling telling, Instant at) {
    work.as(
        PROGRAM,
        () -> {
          deadlines.meet(PROGRAM, telling.kind().rule(), subject(telling), at);
        });
  }

  private static Subject subject(Telling telling) {
    return Subject.of(Encompass.KIND, telling.id());
  }
}
