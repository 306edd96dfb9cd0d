package org.openmash.domesticabuse;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Id;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * The multi-agency risk assessment conferences: when they meet and what was agreed, each action
 * with its day. Kept by the hub, read by the police too.
 */
@Facade
public class Maracs {

  /** The kind of subject an action is. */
  public static final String ACTION = "maracaction";

  private static final String RULE = "DA.marac-action";

  private final MaracStore store;
  private final Notes notes;
  private final Deadlines deadlines;
  private final Access access;
  private final Clock clock;

  Maracs(MaracStore store, Notes notes, Deadlines deadlines, Access access, Clock clock) {
    this.store = store;
    this.notes = notes;
    this.deadlines = deadlines;
    this.access = access;
    this.clock = clock;
  }

  /** The conference about a notification, where there is one. */
  public Optional<Marac> of(Actor actor, NotificationId id) {
    access.require(actor, Act.READ, Subject.of(PoliceNotifications.KIND, id));
    return store.find(id);
  }

  /** Sets the day it meets, or changes it. */
  public void arrange(Actor actor, NotificationId id, Marac.Meeting meeting) {
    NotificationStore.Owner owner = change(actor, id);
    store.arrange(owner, meeting.meetsOn(), actor.user(), clock.instant());
    notes.changed(actor, owner, "domesticabuse.chronology.marac", clock.instant());
  }

  /** Somebody shall do something by a day. */
  public void agree(Actor actor, NotificationId id, Marac.NewAction action) {
    NotificationStore.Owner owner = change(actor, id);
    if (store.find(id).isEmpty()) {
      throw new UnknownId();
    }
    Marac.ActionId made = new Marac.ActionId(Id.random());
    store.add(owner, made, action, actor.user(), clock.instant());
    deadlines.open(actor, RULE, Subject.of(ACTION, made), Owner.hub(), action.due(), null);
    notes.changed(actor, owner, "domesticabuse.chronology.action", clock.instant());
  }

  /** It is done. */
  public void done(Actor actor, NotificationId id, Marac.ActionId action) {
    NotificationStore.Owner owner = change(actor, id);
    if (store.done(id, action, actor.user(), clock.instant())) {
      deadlines.meet(actor, RULE, Subject.of(ACTION, action), clock.instant());
      notes.changed(actor, owner, "domesticabuse.chronology.done", clock.instant());
    }
  }

  /** What a worklist calls these actions: the reference and id of their notification. */
  public Map<UUID, Named> named(Actor actor, Collection<UUID> actions) {
    return store.named(actions);
  }

  /** The notification of an action. */
  public record Named(NotificationId notification, Reference reference) {}

  private NotificationStore.Owner change(Actor actor, NotificationId id) {
    access.require(actor, Act.CHANGED, Subject.of(PoliceNotifications.KIND, id));
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
    return notes.owner(id);
  }
}
