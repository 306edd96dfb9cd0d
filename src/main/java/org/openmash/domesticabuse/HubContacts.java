package org.openmash.domesticabuse;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UserId;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.springframework.stereotype.Component;

/** Brings a notification's children into the hub's inbox, as referrals of the police. */
@Component
class HubContacts {

  private final Referrals referrals;
  private final ReferralWriter writer;
  private final NotificationStore store;

  HubContacts(Referrals referrals, ReferralWriter writer, NotificationStore store) {
    this.referrals = referrals;
    this.writer = writer;
    this.store = store;
  }

  /** One referral for the brothers and sisters, and one for an unborn baby. */
  void make(
      Actor actor,
      NotificationStore.Owner owner,
      PoliceNotification told,
      boolean unborn,
      Pattern pattern) {
    Actor sender = sender(actor, owner);
    if (!told.children().isEmpty()) {
      send(sender, owner, new Submission(key(), writer.aboutChildren(told, pattern)));
    }
    LocalDate expected = told.unborn().expected();
    if (unborn && expected != null) {
      send(sender, owner, new Submission(key(), writer.aboutUnborn(told, expected, pattern)));
    }
  }

  private void send(Actor sender, NotificationStore.Owner owner, Submission submission) {
    store.addContact(owner, referrals.receive(sender, submission).id());
  }

  /** Once a child is decided by the rows of the children; the referral needs no key of its own. */
  private static String key() {
    return "domesticabuse:" + Id.random();
  }

  /** The officer; or the program on behalf of the police, where the hub or a file tells it. */
  private static Actor sender(Actor actor, NotificationStore.Owner owner) {
    return actor.agency().equals(owner.agency())
        ? actor
        : new Actor(
            new UserId(new UUID(0, 0)),
            owner.agency(),
            "police notifications",
            Set.of(),
            Scope.SYSTEM,
            actor.session(),
            actor.hub());
  }
}
