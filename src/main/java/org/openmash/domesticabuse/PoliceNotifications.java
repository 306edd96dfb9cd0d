package org.openmash.domesticabuse;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.audit.Act;
import org.openmash.form.Choice;
import org.openmash.form.ChoicesFrom;
import org.openmash.form.Filling;
import org.openmash.form.Form;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import tools.jackson.databind.JsonNode;

/**
 * Police notifications of domestic abuse: received once by occurrence reference, grouped by
 * household, and read by those who keep the family safe.
 */
@Facade
public class PoliceNotifications {

  /** The kind of subject a notification is. */
  public static final String KIND = "domesticabuse";

  /** The kind of subject a victim's safe contact is; its id is the notification's. */
  public static final String SAFE_CONTACT = "safecontact";

  private final NotificationDesk desk;
  private final NotificationFiles files;
  private final NotificationForms forms;
  private final Access access;
  private final Clock clock;

  PoliceNotifications(
      NotificationDesk desk,
      NotificationFiles files,
      NotificationForms forms,
      Access access,
      Clock clock) {
    this.desk = desk;
    this.files = files;
    this.forms = forms;
    this.access = access;
    this.clock = clock;
  }

  /** The police forces this actor may speak for; none means that they may not notify at all. */
  public List<Agency> forces(Actor actor) {
    return files.places().forcesOf(actor);
  }

  /**
   * Takes a notification in: rows, referrals, who is told, deadlines and messages in one
   * transaction. The occurrence reference is its key: sent again, it only adds children not named
   * before.
   *
   * @throws UnknownId when the actor may not speak for that police force
   */
  public Receiving receive(Actor actor, AgencyId force, Submitted submitted) {
    mayNotify(actor, force);
    return take(
        actor,
        force,
        forms.incident(submitted.incident()),
        forms.safeContact(submitted.safeContact()));
  }

  /** The same from JSON: <code>{"incident": …, "safeContact": …}</code>, problems by field. */
  public Receiving receive(Actor actor, AgencyId force, JsonNode json) {
    mayNotify(actor, force);
    return take(actor, force, forms.incident(json.path("incident")), forms.safeContact(json));
  }

  private Receiving take(
      Actor actor,
      AgencyId force,
      Filling<PoliceNotification> incident,
      Filling<SafeContact> safeContact) {
    return incident instanceof Filling.Complete<PoliceNotification> told
            && safeContact instanceof Filling.Complete<SafeContact> safe
        ? desk.take(actor, force, forms.checked(told, safe), clock.instant())
        : new Receiving.Incomplete(
            NotificationForms.problems(incident), NotificationForms.problems(safeContact));
  }

  /** One page of the list: newest day first, within it by grade, then by time. */
  public List<NotificationLine> page(
      Actor actor, @Nullable Grade grade, @Nullable NotificationId after, int size) {
    return mayList(actor) ? files.reader().page(grade, after, size) : List.of();
  }

  /** Whether the list is for this actor: the hub, the police, a domestic abuse service. */
  public boolean mayList(Actor actor) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)
        || files.places().is(actor, actor.agency(), AgencyKind.POLICE)
        || files.places().is(actor, actor.agency(), AgencyKind.DOMESTIC_ABUSE_SERVICE);
  }

  /**
   * One notification with everything but the victim's safe contact; noted in the audit trail.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public NotificationView read(Actor actor, NotificationId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    return files.view(actor, id);
  }

  /**
   * How the victim may be reached; each look is noted in the audit trail as one of its own.
   *
   * @throws UnknownId for everybody but the hub's workers, the police and the supporting service
   */
  public Recorded safeContact(Actor actor, NotificationId id) {
    access.require(actor, Act.READ, Subject.of(SAFE_CONTACT, id));
    return files.safeContact(actor, id);
  }

  /** Says that this incident and another's are of one household; false where there is no such. */
  public boolean join(Actor actor, NotificationId id, Reference other) {
    change(actor, id);
    boolean known = files.knows(other);
    if (known) {
      files.join(actor, id, other, clock.instant());
    }
    return known;
  }

  /** Says that this incident is of another household than it was held for. */
  public void separate(Actor actor, NotificationId id) {
    change(actor, id);
    files.separate(actor, id, clock.instant());
  }

  /** Tells one more school, health visitor or midwife of a child of it. */
  public void tell(Actor actor, NotificationId id, UUID child, AgencyId agency) {
    change(actor, id);
    desk.tellAlso(actor, files.owner(id), child, agency, clock.instant());
  }

  private void change(Actor actor, NotificationId id) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }

  /** Which other notification is of the same household. */
  @Form("domesticabuse.household")
  public record SameHousehold(Reference other) {}

  /** Who else is told of a child. */
  @Form("domesticabuse.tell")
  public record Told(@ChoicesFrom("domesticabuse-told") Choice agency) {}

  /** Refuses whoever may not speak for that force. */
  void mayNotify(Actor actor, AgencyId force) {
    boolean speaks =
        actor.scope() == Scope.SYSTEM
            ? files.places().is(actor, force, AgencyKind.POLICE)
            : forces(actor).stream().anyMatch(agency -> agency.id().equals(force));
    if (!speaks) {
      throw new UnknownId();
    }
  }
}
