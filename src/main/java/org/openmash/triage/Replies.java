package org.openmash.triage;

import org.openmash.correspondence.Answered;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the desk does when whoever referred says something: the hub hears of it, and what was
 * returned is open again.
 */
@Component
class Replies {

  private static final Actor DESK = Actor.system("triage");

  private final TriageStore store;
  private final ClosingDesk closings;
  private final HubMail mail;
  private final Work work;

  Replies(TriageStore store, ClosingDesk closings, HubMail mail, Work work) {
    this.store = store;
    this.closings = closings;
    this.mail = mail;
    this.work = work;
  }

  /** In the transaction of the answer. */
  @EventListener
  void on(Answered answered) {
    work.as(DESK, () -> heard(answered.referral()));
  }

  private void heard(ReferralId referral) {
    store
        .locked(referral)
        .ifPresent(contact -> {
          Actor desk = DESK.at(contact.hub());
          work.as(desk, () -> closings.reopened(desk, contact));
          mail.send(desk, referral, "triage.mail.answered");
        });
  }
}
