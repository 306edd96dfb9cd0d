package org.openmash.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.agency.Agencies;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.ReferralId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Component;

/** Tells the hub itself that there is something to see to: a reference and a link, nothing else. */
@Component
class HubMail {

  private final Referrals referrals;
  private final Agencies agencies;
  private final Hubs hubs;
  private final Outbox outbox;
  private final Heard heard;

  HubMail(Referrals referrals, Agencies agencies, Hubs hubs, Outbox outbox, Heard heard) {
    this.referrals = referrals;
    this.agencies = agencies;
    this.hubs = hubs;
    this.outbox = outbox;
    this.heard = heard;
  }

  /**
   * To the mailbox of the hub that holds it; where that names none, to every mailbox of the
   * council's own children's social care, where the front door sits. Of a restricted contact only
   * those on its list hear.
   */
  void send(Actor actor, ReferralId referral, String words) {
    send(actor, referral, words, Set.of());
  }

  /**
   * The same, and to these besides.
   *
   * @param also not told of a restricted contact
   */
  void send(Actor actor, ReferralId referral, String words, Set<EmailAddress> also) {
    for (ReferralLine line : referrals.lines(actor, List.of(referral))) {
      Set<EmailAddress> mailboxes =
          heard.by(referral).orElseGet(() -> everybody(actor, line, also));
      for (EmailAddress mailbox : mailboxes) {
        outbox.queue(
            actor,
            new Message(
                mailbox,
                words,
                line.reference(),
                Link.to("inbox", referral),
                Gate.subject(referral)));
      }
    }
  }

  private Set<EmailAddress> everybody(Actor actor, ReferralLine line, Set<EmailAddress> also) {
    Set<EmailAddress> all = new HashSet<>(also);
    all.addAll(hubs.of(line.hub()).mailbox().map(Set::of).orElseGet(() -> councils(actor)));
    return all;
  }

  private Set<EmailAddress> councils(Actor actor) {
    return agencies.search(actor, Search.of(AgencyKind.CHILDRENS_SOCIAL_CARE)).stream()
        .flatMap(agency -> agencies.mailboxOf(actor, agency.id()).stream())
        .collect(Collectors.toSet());
  }
}
