package org.openmash.informationrequest;

import java.util.Locale;
import org.openmash.agency.Agencies;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.FamilyTold;
import org.openmash.disclosure.Origin;
import org.openmash.disclosure.Recipient;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Subject;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/** Writes to an agency's safeguarding mailboxes that there is something behind the link. */
@Component
class RequestMail {

  private final Agencies agencies;
  private final Outbox outbox;
  private final Disclosures disclosures;

  RequestMail(Agencies agencies, Outbox outbox, Disclosures disclosures) {
    this.agencies = agencies;
    this.outbox = outbox;
    this.disclosures = disclosures;
  }

  /** Whoever is asked learns that the hub looks at these people: a line in the sharing log. */
  void ask(Actor actor, Request request) {
    write(actor, request, "asked");
    disclosures.note(
        actor,
        Origin.INFORMATION_ASKED,
        RequestPapers.contact(request.contact()),
        request.reference(),
        Recipient.of(request.agency()),
        FamilyTold.NOT_KNOWN);
  }

  /** A passage goes on: a line in the sharing log, and word to the agency it goes to. */
  void passedOn(Actor actor, Request request, Onward onward) {
    AgencyId to = onward.to();
    disclosures.note(
        actor,
        Origin.ANSWER_PASSED_ON,
        RequestPapers.contact(request.contact()),
        request.reference(),
        to == null ? Recipient.named("") : Recipient.of(to),
        to == null ? FamilyTold.TO_BE_TOLD : FamilyTold.NOT_KNOWN);
    if (to != null) {
      send(actor, request, to, Link.to("information-requests"), "passed-on");
    }
  }

  /**
   * About a request.
   *
   * @param words the start of two message keys: see {@link Message}
   */
  void write(Actor actor, Request request, String words) {
    send(actor, request, request.agency(), Link.to("information-requests", request.id()), words);
  }

  private void send(Actor actor, Request request, AgencyId agency, Link link, String words) {
    for (EmailAddress mailbox : agencies.mailboxOf(actor, agency)) {
      outbox.queue(
          actor,
          new Message(
              mailbox,
              "informationrequest.mail." + words,
              request.reference(),
              request.clock().due().atZone(HubClock.LONDON).toLocalDate(),
              link,
              Subject.of(InformationRequests.KIND, request.id()),
              Locale.UK));
    }
  }
}
