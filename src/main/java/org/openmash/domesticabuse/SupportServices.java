package org.openmash.domesticabuse;

import org.openmash.agency.Agencies;
import org.openmash.agency.AgencyKind;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.FamilyTold;
import org.openmash.disclosure.Origin;
import org.openmash.disclosure.Recipient;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/** Brings the service that supports the victim in: it sees the notification from then on. */
@Component
class SupportServices {

  private final NotificationStore store;
  private final Places places;
  private final Agencies agencies;
  private final Outbox outbox;
  private final Disclosures disclosures;

  SupportServices(
      NotificationStore store,
      Places places,
      Agencies agencies,
      Outbox outbox,
      Disclosures disclosures) {
    this.disclosures = disclosures;
    this.store = store;
    this.places = places;
    this.agencies = agencies;
    this.outbox = outbox;
  }

  void offer(Actor actor, NotificationStore.Owner owner, AgencyId service) {
    if (!places.is(actor, service, AgencyKind.DOMESTIC_ABUSE_SERVICE)) {
      throw new UnknownId();
    }
    store.setSupport(owner.id(), service);
    disclosures.note(
        actor,
        Origin.SUPPORT_SERVICE,
        Subject.of(PoliceNotifications.KIND, owner.id()),
        owner.reference(),
        Recipient.of(service),
        FamilyTold.NOT_KNOWN);
    for (EmailAddress mailbox : agencies.mailboxOf(actor, service)) {
      outbox.queue(
          actor,
          new Message(
              mailbox,
              "domesticabuse.mail.support",
              owner.reference(),
              Link.to("domesticabuse", owner.id()),
              Subject.of(PoliceNotifications.KIND, owner.id())));
    }
  }
}
