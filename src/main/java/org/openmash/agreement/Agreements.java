package org.openmash.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/** The area's sharing agreements, each signed once by any number of agencies. */
@Facade
public class Agreements {

  /** The kind of subject an agreement is. */
  public static final String KIND = "agreement";

  private final AgreementStore store;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Agreements(AgreementStore store, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes in a new agreement. */
  public AgreementId add(Actor actor, AgreementForm said) {
    Agreement agreement = new Agreement(AgreementId.next(), Reference.next(), 1, 1, said);
    require(actor, Act.CREATED, agreement.id());
    store.add(agreement, actor.user(), clock.instant());
    audit.note(actor, Act.CREATED, Subject.of(KIND, agreement.id()));
    return agreement.id();
  }

  /**
   * Gives it another text; who accepted the old one must accept again where that is said.
   *
   * @param base the version this one was written upon
   * @throws Overtaken when there is a newer one
   */
  public void change(Actor actor, AgreementId id, AgreementForm said, int base) {
    require(actor, Act.CHANGED, id);
    Agreement old = store.find(id).orElseThrow(UnknownId::new);
    int version = base + 1;
    Agreement changed =
        new Agreement(id, old.reference(), version, said.again() ? version : old.holdsFrom(), said);
    if (!store.change(changed, actor.user(), clock.instant())) {
      throw new Overtaken();
    }
    audit.note(actor, Act.CHANGED, Subject.of(KIND, id));
  }

  /**
   * One of them.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public Agreement read(Actor actor, AgreementId id) {
    require(actor, Act.READ, id);
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** All of them, those first to which somebody must see soonest. */
  public List<Agreement> all(Actor actor) {
    if (!actor.isHub() && !actor.hasAny(Role.ADMINISTRATOR)) {
      throw new UnknownId();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return store.all().stream()
        .sorted(
            Comparator.comparing((Agreement agreement) ->
                    agreement.standing(today) != Agreement.Standing.TO_REVIEW)
                .thenComparing(agreement -> agreement.said().reviewBy())
                .thenComparing(agreement -> agreement.said().name()))
        .toList();
  }

  private void require(Actor actor, Act act, AgreementId id) {
    access.require(actor, act, Subject.of(KIND, id));
  }
}
