package org.openmash.domesticabuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.domesticabuse.PoliceNotification.Child;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Answer;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Id;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** Takes a notification in: its rows, its referrals to the hub, and who is told of each child. */
@Component
class NotificationDesk {

  private static final String UNBORN = "unborn";

  private final NotificationStore store;
  private final NotificationReader reader;
  private final HubContacts contacts;
  private final Tellers tellers;
  private final Notes notes;

  NotificationDesk(
      NotificationStore store,
      NotificationReader reader,
      HubContacts contacts,
      Tellers tellers,
      Notes notes) {
    this.store = store;
    this.reader = reader;
    this.contacts = contacts;
    this.tellers = tellers;
    this.notes = notes;
  }

  /** A notification checked, and as it is kept. */
  record Checked(PoliceNotification told, Recorded recorded, Recorded safeContact) {}

  /** The same incident again only adds the children it did not name before. */
  Receiving.Taken take(Actor actor, AgencyId force, Checked checked, Instant at) {
    PoliceNotification told = checked.told();
    String key = Keys.reference(told.incident().reference());
    store.lock(force, key);
    Optional<NotificationStore.Owner> known = store.byReference(force, key);
    NotificationStore.Owner owner =
        known.orElseGet(() ->
            new NotificationStore.Owner(
                NotificationId.next(),
                Reference.next(),
                force,
                store.householdOf(force, told),
                null));
    HubId hub = known.isEmpty() ? reader.hubFor(actor, told) : reader.hubOf(owner.id());
    if (known.isEmpty()) {
      store.add(actor, owner, hub, checked, at);
      store.addSafeContact(actor, owner, checked.safeContact(), at);
      notes.received(actor, owner, at);
    }
    boolean more = Here.in(hub, () -> addChildren(actor, owner, told, at));
    return new Receiving.Taken(owner.id(), owner.reference(), known.isEmpty() || more);
  }

  private boolean addChildren(
      Actor actor, NotificationStore.Owner owner, PoliceNotification told, Instant at) {
    int position = store.countChildren(owner.id());
    List<Child> fresh = new ArrayList<>();
    for (Child child : told.children()) {
      InvolvedChild involved = born(child, ++position);
      if (store.addChild(owner, Keys.child(child), involved)) {
        fresh.add(child);
        tellers.tell(actor, owner, told, involved, at);
      }
    }
    boolean unborn = addUnborn(actor, owner, told, ++position, at);
    if (fresh.isEmpty() && !unborn) {
      return false;
    }
    Pattern pattern = reader.lines(List.of(owner.id())).getFirst().pattern();
    contacts.make(actor, owner, told.about(fresh), unborn, pattern);
    return true;
  }

  private boolean addUnborn(
      Actor actor,
      NotificationStore.Owner owner,
      PoliceNotification told,
      int position,
      Instant at) {
    LocalDate expected = told.unborn().expected();
    if (expected == null) {
      return false;
    }
    InvolvedChild baby =
        new InvolvedChild(
            Id.random(),
            position,
            "Baby of " + told.victim().first() + " " + told.victim().last(),
            null,
            expected,
            Answer.YES,
            Answer.YES,
            Answer.NOT_KNOWN,
            null);
    boolean fresh = store.addChild(owner, UNBORN, baby);
    if (fresh) {
      tellers.tell(actor, owner, told, baby, at);
    }
    return fresh;
  }

  /** Tells one more agency of a child the police report. */
  void tellAlso(
      Actor actor, NotificationStore.Owner owner, UUID child, AgencyId agency, Instant at) {
    NotificationLine line = reader.lines(List.of(owner.id())).getFirst();
    InvolvedChild found =
        line.children().stream()
            .filter(each -> each.id().equals(child))
            .findFirst()
            .orElseThrow(UnknownId::new);
    tellers.tellAlso(
        actor, owner, found, agency, LocalDate.ofInstant(line.happenedAt(), HubClock.LONDON), at);
  }

  private static InvolvedChild born(Child child, int position) {
    return new InvolvedChild(
        Id.random(),
        position,
        child.first() + " " + child.last(),
        child.born().toOptional().orElse(null),
        null,
        child.present(),
        child.resident(),
        child.heard(),
        child.school().toOptional().orElse(null));
  }
}
