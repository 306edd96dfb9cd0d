package org.openmash.triage;

import org.openmash.database.Work;
import org.openmash.hub.Moved;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what came from another hub into the order of the colours of the one it came to. */
@Component
class Arriving {

  private final SchemeHistory colours;
  private final Work work;

  Arriving(SchemeHistory colours, Work work) {
    this.colours = colours;
    this.work = work;
  }

  /** In the transaction of the move. */
  @EventListener
  void on(Moved moved) {
    work.as(
        Actor.system("triage").at(moved.to()),
        () ->
            colours.reweigh(
                moved.what().stream()
                    .filter(each -> each.kind().equals(Referrals.KIND))
                    .map(each -> new ReferralId(each.id()))
                    .toList()));
  }
}
