package org.openmash.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.notification.Link;
import org.openmash.notification.Message;
import org.openmash.notification.Outbox;
import org.springframework.stereotype.Component;

/** Tells whoever wrote an agreement, and the agencies that accepted it, once of each day of it. */
@Component
class AgreementMail {

  private final OfferDesk desk;
  private final Accounts accounts;
  private final Outbox outbox;

  AgreementMail(OfferDesk desk, Accounts accounts, Outbox outbox) {
    this.desk = desk;
    this.accounts = accounts;
    this.outbox = outbox;
  }

  /** The hub of whoever wrote it; the first hub where they are gone. */
  HubId hubOf(Actor program, UserId by) {
    return account(program, by).map(Account::hub).orElse(HubId.MAIN);
  }

  /** To the owner and to every party whose acceptance counts. */
  void write(Actor program, AgreementStore.Kept kept, String words, LocalDate day) {
    owner(program, kept, words, day);
    desk.coverage(kept.agreement().id()).parties().stream()
        .filter(party -> party.stand() == Coverage.Stand.ACCEPTED)
        .forEach(party -> party(program, kept, party, words, day));
  }

  void owner(Actor program, AgreementStore.Kept kept, String words, LocalDate day) {
    AgreementId id = kept.agreement().id();
    account(program, kept.by())
        .filter(owner -> !owner.disabled())
        .ifPresent(owner ->
            outbox.queueOnce(
                program,
                key(kept, words, day) + ":" + owner.id(),
                new Message(
                    EmailAddress.parse(owner.email()),
                    "agreement.mail.owner-" + words,
                    kept.agreement().reference(),
                    day,
                    Link.to("agreements", id),
                    Subject.of(Agreements.KIND, id),
                    Locale.UK)));
  }

  private void party(
      Actor program, AgreementStore.Kept kept, Coverage.Party party, String words, LocalDate day) {
    Offer offer = party.offer();
    List<EmailAddress> mailboxes = party.agency().reach().mailboxes();
    for (int i = 0; offer != null && i < mailboxes.size(); i++) {
      outbox.queueOnce(
          program,
          key(kept, words, day) + ":" + offer.id() + ":" + i,
          new Message(
              mailboxes.get(i),
              "agreement.mail.party-" + words,
              kept.agreement().reference(),
              day,
              Link.to("agreement-offers", offer.id()),
              Subject.of(Acceptances.KIND, offer.id()),
              Locale.UK));
    }
  }

  private static String key(AgreementStore.Kept kept, String words, LocalDate day) {
    return "agreement." + words + ":" + kept.agreement().id() + ":" + day;
  }

  private Optional<Account> account(Actor program, UserId user) {
    try {
      return Optional.of(accounts.get(program, user));
    } catch (UnknownId e) {
      return Optional.empty();
    }
  }
}
