package org.openmash.triage;

import org.openmash.agency.Agencies;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralReceived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays what reached the hub on its desk. */
@Component
class Receiving {

  private final TriageStore store;
  private final EarlierContacts earlier;
  private final Clocks clocks;
  private final Agencies agencies;
  private final Work work;

  Receiving(
      TriageStore store, EarlierContacts earlier, Clocks clocks, Agencies agencies, Work work) {
    this.store = store;
    this.earlier = earlier;
    this.clocks = clocks;
    this.agencies = agencies;
    this.work = work;
  }

  /**
   * In the transaction of the referral itself: a referral without a place on the desk cannot exist.
   */
  @EventListener
  void on(ReferralReceived received) {
    Actor desk = Actor.system("triage").at(received.hub());
    work.as(desk, () -> lay(desk, received));
  }

  private void lay(Actor desk, ReferralReceived received) {
    ReferralLine line = earlier.lineOf(desk, received.id());
    String from =
        agencies.find(desk, received.agency()).map(agency -> agency.kind().name()).orElse("");
    store.add(received, line, from);
    earlier.keep(line);
    clocks.start(desk, received);
  }
}
