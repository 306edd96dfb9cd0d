package org.openmash.feedback;

import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.referral.OutcomeRead;
import org.openmash.referral.OutcomeTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of outcomes told and read, in the transaction of each. */
@Component
class HearingEvents {

  private static final Actor PROGRAM = Actor.system("feedback");
  private final Hearing hearing;
  private final Trials trials;
  private final Work work;

  HearingEvents(Hearing hearing, Trials trials, Work work) {
    this.hearing = hearing;
    this.trials = trials;
    this.work = work;
  }

  @EventListener
  void on(OutcomeTold told) {
    work.as(PROGRAM, () -> hearing.told(PROGRAM, told, trials.goTo(PROGRAM, told.agency())));
  }

  @EventListener
  void on(OutcomeRead read) {
    work.as(PROGRAM, () -> hearing.read(read));
  }
}
