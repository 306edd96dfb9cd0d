package org.openmash.exchange;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.domesticabuse.Receiving;
import org.openmash.exchange.SendingStore.Kind;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.page.RequestRefused;
import org.openmash.referral.Receipt;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.springframework.http.HttpStatus;

/**
 * What other systems send: once, however often and however many at a time it comes. The key of a
 * sending is its agency's; a body that is refused leaves the key free.
 */
@Facade
public class Sendings {

  /** So that a key of another system never meets one of a draft or of a file. */
  private static final String BY_KEY = "api:";

  private final SendingStore store;
  private final Referrals referrals;
  private final PoliceNotifications notifications;

  Sendings(SendingStore store, Referrals referrals, PoliceNotifications notifications) {
    this.store = store;
    this.referrals = referrals;
    this.notifications = notifications;
  }

  /**
   * Takes a referral in.
   *
   * @throws org.openmash.referral.IncompleteReferral with everything that is missing or wrong
   * @throws RequestRefused when another body came under this key before
   */
  public Sent referral(Actor actor, Sending sending, Answers answers) {
    return once(
        actor,
        Kind.REFERRAL,
        sending,
        () -> {
          Receipt receipt =
              referrals.receive(actor, new Submission(BY_KEY + sending.key(), answers));
          return new Sent(receipt.id().value(), receipt.reference(), false);
        });
  }

  /**
   * Takes a police notification of domestic abuse in, for the police force that is the actor's
   * agency. An incident that is known under another key is known.
   *
   * @throws IncompleteNotification with everything that is missing or wrong
   * @throws RequestRefused when another body came under this key before
   */
  public Sent notification(Actor actor, Sending sending) {
    IncompleteNotification.orUnknown(sending.body());
    return once(
        actor,
        Kind.NOTIFICATION,
        sending,
        () ->
            switch (notifications.receive(actor, actor.agency(), sending.body())) {
              case Receiving.Taken taken ->
                  new Sent(taken.id().value(), taken.reference(), !taken.fresh());
              case Receiving.Incomplete incomplete -> throw new IncompleteNotification(incomplete);
            });
  }

  private Sent once(Actor actor, Kind kind, Sending sending, Supplier<Sent> act) {
    byte[] hash = StrictJson.fingerprint(sending.body());
    if (store.begin(actor, kind, sending.key(), hash)) {
      Sent sent = act.get();
      store.answer(actor, kind, sending.key(), sent.subject(), sent.reference());
      return sent;
    }
    SendingStore.Before before = store.before(actor, kind, sending.key()).orElseThrow();
    if (!Arrays.equals(before.hash(), hash)) {
      throw new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, "exchange.problem.key-reused");
    }
    return replayed(before.subject(), before.reference());
  }

  private static Sent replayed(UUID subject, Reference reference) {
    return new Sent(subject, reference, true);
  }
}
