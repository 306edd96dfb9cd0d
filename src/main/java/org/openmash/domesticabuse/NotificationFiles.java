package org.openmash.domesticabuse;

import java.time.Instant;
import java.util.List;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** What is kept of a notification, brought together for whoever may read it. */
@Component
class NotificationFiles {

  private final NotificationStore store;
  private final NotificationReader reader;
  private final TellingStore tellings;
  private final Places places;
  private final Guidance guidance;
  private final Notes notes;

  NotificationFiles(
      NotificationStore store,
      NotificationReader reader,
      TellingStore tellings,
      Places places,
      Guidance guidance,
      Notes notes) {
    this.store = store;
    this.reader = reader;
    this.tellings = tellings;
    this.places = places;
    this.guidance = guidance;
    this.notes = notes;
  }

  NotificationReader reader() {
    return reader;
  }

  Places places() {
    return places;
  }

  NotificationView view(Actor actor, NotificationId id) {
    NotificationLine line =
        reader.lines(List.of(id)).stream().findFirst().orElseThrow(UnknownId::new);
    notes.read(actor, id);
    return new NotificationView(
        line,
        store.recorded(id),
        reader.household(line.household()),
        tellings.of(id),
        store.contactsOf(id),
        guidance.of(line.grade()).asks());
  }

  /** Two households are one. */
  void join(Actor actor, NotificationId id, Reference other, Instant at) {
    NotificationStore.Owner mine = notes.owner(id);
    NotificationStore.Owner theirs = store.byReference(other).orElseThrow(UnknownId::new);
    store.moveHousehold(theirs.household(), mine.household());
    notes.changed(actor, mine, "domesticabuse.chronology.joined", at);
  }

  /** It is another household after all. */
  void separate(Actor actor, NotificationId id, Instant at) {
    store.setHousehold(id, Id.random());
    notes.changed(actor, notes.owner(id), "domesticabuse.chronology.separated", at);
  }

  boolean knows(Reference reference) {
    return store.byReference(reference).isPresent();
  }

  NotificationStore.Owner owner(NotificationId id) {
    return notes.owner(id);
  }

  Recorded safeContact(Actor actor, NotificationId id) {
    notes.disclosed(actor, id);
    return store.safeContact(id).orElseThrow(UnknownId::new);
  }
}
