package org.openmash.triage;

import java.util.List;
import java.util.Set;
import org.openmash.audit.Act;
import org.openmash.form.Filling;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Receipt;
import org.openmash.referral.Relatives;

/**
 * What becomes of a contact other than a decision for each child: given back, joined, handed over,
 * split, opened again.
 */
@Facade
public class Closings {

  private final ClosingDesk desk;
  private final SplitDesk splitting;
  private final ClosingStore store;
  private final HubMail mail;
  private final Gate gate;

  Closings(ClosingDesk desk, SplitDesk splitting, ClosingStore store, HubMail mail, Gate gate) {
    this.desk = desk;
    this.splitting = splitting;
    this.store = store;
    this.mail = mail;
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

  /**
   * Makes one family of a report about several a contact of its own, with whoever split it. What
   * was written stays with the first; whoever reported is told of both.
   *
   * @return the new contact
   * @throws NotYourTurn when nobody took it, one of the children is decided already, or none would
   *     be left
   */
  public Receipt split(
      Actor actor, ReferralId contact, Set<ChildId> children, Filling.Complete<SplitForm> form) {
    gate.require(actor, Act.DECIDED, contact);
    return splitting.split(actor, contact, children, form);
  }

  /**
   * Puts a contact that was decided, or closed otherwise, back on the desk, with whoever had it and
   * with the clock of one working day. What was decided stands until somebody decides anew. One
   * that is open stays so.
   */
  public void reopen(Actor actor, ReferralId contact) {
    gate.require(actor, Act.CHANGED, contact);
    desk.decideAgain(actor, contact);
  }

  /**
   * Tells the hub that holds it, by mail, that there is something to see to; of a restricted
   * contact only those on its list.
   *
   * @param words the start of two message keys: see {@link org.openmash.notification.Message}
   * @param also who is told besides its mailbox
   */
  public void tellHub(Actor actor, ReferralId contact, String words, Set<EmailAddress> also) {
    mail.send(actor, contact, words, also);
  }

  /** How this contact was closed, each time. */
  public List<Closing> of(Actor actor, ReferralId contact) {
    gate.require(actor, Act.READ, contact);
    return store.of(contact);
  }

  /** The contacts made of the same report. */
  public Relatives relativesOf(Actor actor, ReferralId contact) {
    gate.require(actor, Act.READ, contact);
    return splitting.relativesOf(actor, contact);
  }

  /** Contacts closed as about the same as this one. */
  public List<ReferralId> duplicates(Actor actor, ReferralId contact) {
    gate.require(actor, Act.READ, contact);
    return store.duplicatesOf(contact);
  }
}
