package org.openmash.domesticabuse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openmash.access.Access;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Support for the victim and a programme for the perpetrator: offered, started, and how long people
 * wait for it.
 */
@Facade
public class Supports {

  private final SupportStore store;
  private final Notes notes;
  private final SupportServices services;
  private final Access access;
  private final Clock clock;

  Supports(SupportStore store, Notes notes, SupportServices services, Access access, Clock clock) {
    this.store = store;
    this.notes = notes;
    this.services = services;
    this.access = access;
    this.clock = clock;
  }

  /** The steps of a notification, earliest first; the latest record of a step counts. */
  public List<Support> of(Actor actor, NotificationId id) {
    access.require(actor, Act.READ, Subject.of(PoliceNotifications.KIND, id));
    return store.of(id);
  }

  /** The same as a demand: whoever may not is refused, and that is noted. */
  public void toRecord(Actor actor, NotificationId id) {
    access.require(actor, Act.CHANGED, Subject.of(PoliceNotifications.KIND, id));
  }

  /** Whether this actor records its steps: the hub, and the service that supports the victim. */
  public boolean mayRecord(Actor actor, NotificationId id) {
    return access.judge(actor, Act.CHANGED, Subject.of(PoliceNotifications.KIND, id))
        instanceof Verdict.Permitted;
  }

  /**
   * Records a step. Offering names the service, which from then on sees the notification and the
   * victim's safe contact, and is told so by a mail with a link.
   */
  public void record(Actor actor, NotificationId id, Support.NewStep step) {
    access.require(actor, Act.CHANGED, Subject.of(PoliceNotifications.KIND, id));
    NotificationStore.Owner owner = notes.owner(id);
    if (step.service() != null) {
      if (!actor.isHub()) {
        throw new UnknownId();
      }
      services.offer(actor, owner, AgencyId.parse(step.service().value()));
    }
    store.add(owner, step, actor.user(), clock.instant());
    notes.changed(actor, owner, "domesticabuse.chronology.support." + step.step(), clock.instant());
  }

  /** How long people wait, as far as this actor may see them. */
  public List<Support.Wait> waits(Actor actor) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
    return Arrays.stream(Support.Stretch.values())
        .map(stretch -> store.wait(stretch, today))
        .toList();
  }
}
