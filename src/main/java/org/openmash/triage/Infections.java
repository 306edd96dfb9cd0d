package org.openmash.triage;

import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.document.VirusFound;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the hub of a virus in an attachment it may have been waiting for, or opened before there
 * was a scanner. Of one in a draft nobody but its writer needs to know.
 */
@Component
class Infections {

  private static final Actor DESK = Actor.system("triage");

  private final TriageStore store;
  private final Papers papers;
  private final HubMail mail;
  private final Work work;

  Infections(TriageStore store, Papers papers, HubMail mail, Work work) {
    this.store = store;
    this.papers = papers;
    this.mail = mail;
    this.work = work;
  }

  /** In the transaction that marks the attachment: it cannot be infected and nobody told. */
  @EventListener
  void on(VirusFound virus) {
    if (virus.owner().kind().equals(Referrals.KIND)) {
      work.as(DESK, () -> tell(new ReferralId(virus.owner().id())));
    }
  }

  private void tell(ReferralId referral) {
    store
        .line(referral)
        .ifPresent(contact -> {
          Actor desk = DESK.at(contact.hub());
          papers.note(desk, Act.CHANGED, contact, "triage.chronology.virus");
          mail.send(desk, referral, "triage.mail.virus");
        });
  }
}
