package org.openmash.triage;

import java.util.List;
import java.util.Set;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Who the children of a contact are among all who are known. The program suggests; a person says.
 */
@Facade
public class Identities {

  private final WhoDesk desk;
  private final Gate gate;
  private final ApplicationEventPublisher events;

  Identities(WhoDesk desk, Gate gate, ApplicationEventPublisher events) {
    this.desk = desk;
    this.gate = gate;
    this.events = events;
  }

  /** Every child of a contact at once: a family is found together. */
  public List<Who> of(Actor actor, ReferralId contact) {
    gate.require(actor, Act.READ, contact);
    return desk.of(actor, contact);
  }

  /** Whom the children of a contact were found to be, as far as this actor sees it. */
  public Set<PersonId> found(Actor actor, ReferralId contact) {
    return desk.found(actor, contact);
  }

  /**
   * This child is that person.
   *
   * @throws NotYourTurn where they were found to be somebody already
   */
  public void same(Actor actor, ReferralId contact, ChildId child, PersonId person) {
    gate.require(actor, Act.CHANGED, contact);
    desk.say(actor, contact, child, person, true);
  }

  /** This child is not that person: remembered, and not suggested for this child again. */
  public void other(Actor actor, ReferralId contact, ChildId child, PersonId person) {
    gate.require(actor, Act.CHANGED, contact);
    desk.say(actor, contact, child, person, false);
  }

  /** Nobody known is this child: a record begins with what was reported. */
  public PersonId asNew(Actor actor, ReferralId contact, ChildId child) {
    gate.require(actor, Act.CHANGED, contact);
    return desk.asNew(actor, contact, child);
  }

  /** Takes back whatever was said of who this child is, and is not. */
  public void undo(Actor actor, ReferralId contact, ChildId child) {
    gate.require(actor, Act.CHANGED, contact);
    if (desk.undo(actor, contact, child)) {
      events.publishEvent(new IdentityUndone(contact, child));
    }
  }
}
