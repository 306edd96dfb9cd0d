package org.openmash.triage;

import java.util.List;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;

/** Ways a contact leaves the desk other than by a decision for each child. */
@Facade
public class Closings {

  private final ClosingDesk desk;
  private final ClosingStore store;
  private final Gate gate;

  Closings(ClosingDesk desk, ClosingStore store, Gate gate) {
    this.desk = desk;
    this.store = store;
    this.gate = gate;
  }

  /**
   * Gives a request for help back to whoever made it, with what is missing. Their answer opens it
   * again.
   *
   * @throws NotYourTurn for whatever may be about harm: that is never given back for want of
   *     consent
   */
  public void giveBack(Actor actor, ReferralId contact, ReturnForm form) {
    gate.require(actor, Act.DECIDED, contact);
    desk.giveBack(actor, contact, form);
  }

  /**
   * Closes it as being about the same as another, where it is dealt with.
   *
   * @throws NotYourTurn when the other is this one, or is itself a duplicate
   * @throws org.openmash.kernel.UnknownId when there is no such reference
   */
  public void duplicateOf(Actor actor, ReferralId contact, Reference other, DuplicateForm form) {
    gate.require(actor, Act.DECIDED, contact);
    desk.duplicateOf(actor, contact, other, form);
  }

  /** Closes it as handed over to another council. */
  public void handOver(Actor actor, ReferralId contact, OutOfAreaForm form) {
    gate.require(actor, Act.DECIDED, contact);
    desk.handOver(actor, contact, form);
  }

  /** How this contact was closed, each time. */
  public List<Closing> of(Actor actor, ReferralId contact) {
    gate.require(actor, Act.READ, contact);
    return store.of(contact);
  }

  /** Contacts closed as about the same as this one. */
  public List<ReferralId> duplicates(Actor actor, ReferralId contact) {
    gate.require(actor, Act.READ, contact);
    return store.duplicatesOf(contact);
  }
}
