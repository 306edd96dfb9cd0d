package org.openmash.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.Search;
import org.openmash.agency.Signatories;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/** Puts offers together from the directory and the agreements, and writes to agencies. */
@Component
class OfferDesk {

  private static final Actor PROGRAM = Actor.system("agreements");
  private static final int ALL = 10_000;

  private final OfferStore offers;
  private final AgreementStore agreements;
  private final Agencies agencies;
  private final Signatories signatories;
  private final Outbox outbox;

  OfferDesk(
      OfferStore offers,
      AgreementStore agreements,
      Agencies agencies,
      Signatories signatories,
      Outbox outbox) {
    this.offers = offers;
    this.agreements = agreements;
    this.agencies = agencies;
    this.signatories = signatories;
    this.outbox = outbox;
  }

  OfferStore store() {
    return offers;
  }

  Coverage coverage(AgreementId id) {
    Agreement agreement = agreements.find(id).orElseThrow(UnknownId::new);
    Map<AgencyId, Offer> asked =
        offers.of(id).stream().collect(Collectors.toMap(Offer::agency, Function.identity()));
    List<Agency> all = agencies.search(PROGRAM, new Search("", null, false, 0, ALL));
    Map<AgencyId, String> names = all.stream().collect(Collectors.toMap(Agency::id, Agency::name));
    return new Coverage(
        agreement,
        all.stream()
            .filter(agreement::isFor)
            .map(agency -> party(agency, agreement, names, asked.get(agency.id())))
            .toList());
  }

  private static Coverage.Party party(
      Agency agency, Agreement agreement, Map<AgencyId, String> names, @Nullable Offer offer) {
    AgencyId parent = agency.parent();
    String cluster = parent == null ? "" : names.getOrDefault(parent, "");
    return new Coverage.Party(agency, cluster, Coverage.standOf(agency, agreement, offer), offer);
  }

  OfferId ask(Actor actor, Agreement agreement, Agency agency, Instant now) {
    OfferId offer = offers.ask(agreement.id(), agency.id(), now);
    write(actor, agreement, agency, offer, "agreement.mail.asked");
    return offer;
  }

  /** Reminds an agency of what it has not answered. */
  void remind(Actor program, Offer offer, Instant now) {
    Agreement agreement = agreements.find(offer.agreement()).orElseThrow(UnknownId::new);
    Agency agency = agencies.find(PROGRAM, offer.agency()).orElseThrow(UnknownId::new);
    offers.reminded(offer.id(), now);
    write(program, agreement, agency, offer.id(), "agreement.mail.reminder");
  }

  private void write(Actor actor, Agreement agreement, Agency agency, OfferId offer, String words) {
    for (EmailAddress mailbox : agency.reach().mailboxes()) {
      outbox.queue(
          actor,
          new Message(
              mailbox,
              words,
              agreement.reference(),
              null,
              Link.to("agreement-offers", offer),
              Subject.of(Acceptances.KIND, offer),
              Locale.UK));
    }
  }

  Offered offered(OfferId id, Actor reader) {
    return offered(offers.find(id).orElseThrow(UnknownId::new), reader);
  }

  List<Offered> to(AgencyId agency, Actor reader) {
    return offers.to(agency).stream().map(offer -> offered(offer, reader)).toList();
  }

  private Offered offered(Offer offer, Actor reader) {
    Agreement agreement = agreements.find(offer.agreement()).orElseThrow(UnknownId::new);
    Agency agency = agencies.find(PROGRAM, offer.agency()).orElseThrow(UnknownId::new);
    return new Offered(offer, agreement, agency, signatories.maySpeakFor(agency, reader));
  }
}
