package org.openmash.domesticabuse;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Who may see a notification: the hub, the police force it comes from and the service that supports
 * the victim. How the victim is reached is for those three alone, never for an inspector, an
 * administrator or the program itself.
 */
@Component
class DomesticAbuseAccess implements AccessRule {

  private final NotificationStore notifications;
  private final TellingStore tellings;
  private final BatchStore batches;

  DomesticAbuseAccess(NotificationStore notifications, TellingStore tellings, BatchStore batches) {
    this.batches = batches;
    this.notifications = notifications;
    this.tellings = tellings;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return switch (subject.kind()) {
      case PoliceNotifications.KIND ->
          Optional.of(
              notifications
                  .owner(new NotificationId(subject.id()))
                  .map(owner -> notification(actor, act, owner))
                  .orElse(hidden()));
      case PoliceNotifications.SAFE_CONTACT ->
          Optional.of(
              notifications
                  .owner(new NotificationId(subject.id()))
                  .map(owner -> safeContact(actor, owner))
                  .orElse(hidden()));
      case Encompass.KIND ->
          Optional.of(
              tellings
                  .find(new TellingId(subject.id()))
                  .map(telling -> telling(actor, act, telling))
                  .orElse(hidden()));
      case Batches.KIND ->
          Optional.of(
              batches
                  .find(new BatchId(subject.id()))
                  .map(batch -> batch(actor, batch))
                  .orElse(hidden()));
      default -> Optional.empty();
    };
  }

  private static Verdict notification(Actor actor, Act act, NotificationStore.Owner owner) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    if (works(actor)) {
      return new Verdict.Permitted("works in the hub");
    }
    if (act == Act.READ && actor.hasAny(Role.INSPECTOR)) {
      return new Verdict.Permitted("inspects the hub");
    }
    boolean police = isOf(actor, owner) && owner.agency().equals(actor.agency());
    if (police && (act == Act.READ || act == Act.CREATED)) {
      return new Verdict.Permitted("of the police force that tells it");
    }
    boolean support = isOf(actor, owner) && actor.agency().equals(owner.support());
    if (support && (act == Act.READ || act == Act.CHANGED || act == Act.ATTACHED)) {
      return new Verdict.Permitted("of the service that supports the victim");
    }
    return police || support ? new Verdict.Refused("for the hub to do") : hidden();
  }

  private static Verdict safeContact(Actor actor, NotificationStore.Owner owner) {
    if (works(actor)) {
      return new Verdict.Permitted("works in the hub");
    }
    return isOf(actor, owner)
        ? new Verdict.Permitted("of the police or of the service that supports the victim")
        : hidden();
  }

  private static Verdict telling(Actor actor, Act act, Telling telling) {
    if (works(actor) || (act == Act.READ && actor.hasAny(Role.INSPECTOR))) {
      return new Verdict.Permitted("works in the hub");
    }
    if (actor.hasAny(Role.SAFEGUARDING_LEAD) && telling.agency().equals(actor.agency())) {
      return new Verdict.Permitted("leads safeguarding in the agency that is told");
    }
    return hidden();
  }

  private static Verdict batch(Actor actor, Batch batch) {
    boolean own =
        actor.hasAny(Role.REFERRER, Role.SAFEGUARDING_LEAD)
            && actor.agency().equals(batch.agency());
    return works(actor) || own || actor.scope() == Scope.SYSTEM
        ? new Verdict.Permitted("of the hub or the police force that sent it")
        : hidden();
  }

  private static boolean works(Actor actor) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER);
  }

  private static boolean isOf(Actor actor, NotificationStore.Owner owner) {
    return actor.hasAny(Role.REFERRER, Role.SAFEGUARDING_LEAD)
        && (actor.agency().equals(owner.agency()) || actor.agency().equals(owner.support()));
  }

  private static Verdict hidden() {
    return new Verdict.Hidden("no such notification in this actor's sight");
  }
}
