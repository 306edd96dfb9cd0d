package org.openmash.domesticabuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.chronology.Entry;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** The audit line and the chronology entry that go with each step. */
@Component
class Notes {

  private final Audit audit;
  private final Chronology chronology;
  private final NotificationStore store;

  Notes(Audit audit, Chronology chronology, NotificationStore store) {
    this.store = store;
    this.audit = audit;
    this.chronology = chronology;
  }

  void received(Actor actor, NotificationStore.Owner owner, Instant at) {
    audit.note(actor, Act.CREATED, subject(owner.id()));
    enter(actor, owner, "domesticabuse.chronology.received", at);
  }

  void changed(Actor actor, NotificationStore.Owner owner, String what, Instant at) {
    audit.note(actor, Act.CHANGED, subject(owner.id()));
    enter(actor, owner, what, at);
  }

  void read(Actor actor, NotificationId id) {
    audit.note(actor, Act.READ, subject(id));
  }

  void disclosed(Actor actor, NotificationId id) {
    audit.note(actor, Act.READ, Subject.of(PoliceNotifications.SAFE_CONTACT, id));
  }

  List<Entry> history(Actor actor, NotificationId id) {
    return chronology.of(actor, subject(id));
  }

  /** Whose it is. */
  NotificationStore.Owner owner(NotificationId id) {
    return store.owner(id).orElseThrow(UnknownId::new);
  }

  private void enter(Actor actor, NotificationStore.Owner owner, String what, Instant at) {
    chronology.enter(
        actor,
        subject(owner.id()),
        circle(actor, owner),
        what,
        at,
        Map.of("reference", owner.reference().value()));
  }

  /** The hub and the police; what the supporting service writes is the hub's and its own. */
  private static Circle circle(Actor actor, NotificationStore.Owner owner) {
    boolean others = actor.scope() == Scope.PARTNER && !actor.agency().equals(owner.agency());
    return Circle.with(others ? actor.agency() : owner.agency());
  }

  private static Subject subject(NotificationId id) {
    return Subject.of(PoliceNotifications.KIND, id);
  }
}
