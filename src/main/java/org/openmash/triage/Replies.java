package org.openmash.triage;

import org.openmash.correspondence.Answered;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the desk does when whoever referred says something: the hub hears of it. */
@Component
class Replies {

  private static final Actor DESK = Actor.system("triage");

  private final TriageStore store;
  private final HubMail mail;
  private final Work work;

  Replies(TriageStore store, HubMail mail, Work work) {
    this.store = store;
    this.mail = mail;
    this.work = work;
  }

  /** In the transaction of the answer. */
  @EventListener
  void on(Answered answered) {
    work.as(DESK, () -> heard(answered.referral()));
  }

  private void heard(ReferralId referral) {
    store.line(referral).ifPresent(contact -> mail.send(DESK, referral, "triage.mail.answered"));
  }
}
