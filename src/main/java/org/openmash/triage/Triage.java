package org.openmash.triage;

import java.util.List;
import java.util.Optional;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UnknownId;

/**
 * The hub's desk: what waits, who has it, what was found out, and what is decided for each child.
 */
@Facade
public class Triage {

  private final ContactReader reader;
  private final ContactDesk desk;
  private final DecisionDesk decisionDesk;
  private final OpenWork openWork;
  private final Gate gate;

  Triage(
      ContactReader reader,
      ContactDesk desk,
      DecisionDesk decisionDesk,
      OpenWork openWork,
      Gate gate) {
    this.reader = reader;
    this.desk = desk;
    this.decisionDesk = decisionDesk;
    this.openWork = openWork;
    this.gate = gate;
  }

  /**
   * One contact with everything the hub knows of it; noted in the audit trail.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public ContactView read(Actor actor, ReferralId referral) {
    gate.require(actor, Act.READ, referral);
    return reader.view(actor, referral);
  }

  /** Takes a contact, unless somebody else has it. */
  public Take take(Actor actor, ReferralId referral) {
    gate.require(actor, Act.CHANGED, referral);
    return desk.take(actor, referral);
  }

  /** Takes a contact over from a colleague, who stays in the history. */
  public Take takeOver(Actor actor, ReferralId referral) {
    gate.require(actor, Act.CHANGED, referral);
    return desk.takeOver(actor, referral);
  }

  /**
   * Closes a contact about nobody who was named: advice was given, and there is no child to decide
   * for. Said twice, it is closed once.
   *
   * @throws NotYourTurn where it names a child after all
   */
  public void advised(Actor actor, ReferralId referral) {
    gate.require(actor, Act.DECIDED, referral);
    desk.advised(actor, referral);
  }

  /** Rates how soon it must be decided; the clock of the colour runs from the moment of receipt. */
  public void rate(Actor actor, ReferralId referral, RatingForm rating) {
    gate.require(actor, Act.CHANGED, referral);
    desk.rate(actor, referral, rating);
  }

  /**
   * Saves the record of the contact on top of the version it was written upon.
   *
   * @return the version now current and whether ours was kept: if not, a colleague saved in between
   */
  public Saving keepRecord(Actor actor, ReferralId referral, Answers answers, int base) {
    gate.require(actor, Act.CHANGED, referral);
    return desk.keepRecord(actor, referral, answers, base);
  }

  /**
   * Decides the same for one or more children of a referral: in force at once, or proposed where
   * the outcome asks for a second person.
   *
   * @throws NotYourTurn when one of them is decided or proposed already, nobody took the contact,
   *     or it would be closed past open work
   */
  public List<DecisionView> decide(
      Actor actor, ReferralId referral, List<ChildId> children, Answers decision) {
    gate.require(actor, Act.DECIDED, referral);
    openWork.require(actor, referral, decision.text("outcome"));
    return decisionDesk.decide(actor, referral, children, decision);
  }

  /**
   * Authorises what another proposed; then it is in force and the referrer is told.
   *
   * @throws NotYourTurn for the proposer's own, when it no longer waits, and where it would be
   *     closed past open work
   */
  public void authorise(Actor actor, DecisionId decision) {
    gate.require(actor, Act.AUTHORISED, of(actor, decision));
    DecisionView proposal = find(actor, decision);
    openWork.require(actor, proposal.referral(), proposal.outcome().code());
    decisionDesk.authorise(actor, proposal);
  }

  /** Sends a proposal back with a reason; the proposer decides anew. */
  public void sendBack(Actor actor, DecisionId decision, SendBackForm form) {
    gate.require(actor, Act.AUTHORISED, of(actor, decision));
    decisionDesk.sendBack(actor, find(actor, decision), form);
  }

  /**
   * Replaces a decision in force by another, saying why; the first stays readable.
   *
   * @throws NotYourTurn where it is not in force, or it would be closed past open work
   */
  public DecisionView correct(
      Actor actor, DecisionId decision, Answers answers, CorrectionForm why) {
    gate.require(actor, Act.DECIDED, of(actor, decision));
    openWork.require(actor, of(actor, decision), answers.text("outcome"));
    return decisionDesk.correct(actor, find(actor, decision), answers, why);
  }

  /** One decision, for its own page. */
  public DecisionView decision(Actor actor, DecisionId id) {
    DecisionView decision = find(actor, id);
    gate.require(actor, Act.READ, decision.referral());
    gate.read(actor, decision.referral());
    return decision;
  }

  /**
   * What was decided and why, for a module that shows it to whoever works with the child: for the
   * program, which has asked whether they do.
   */
  public Optional<DecisionView> reasons(Actor program, DecisionId id) {
    return program.scope() == Scope.SYSTEM ? decisionDesk.find(id) : Optional.empty();
  }

  /** One of another hub is as unknown as one there never was; that it was asked for is kept. */
  private DecisionView find(Actor actor, DecisionId id) {
    return decisionDesk.find(id).orElseThrow(() -> gate.unknown(actor, id));
  }

  private ReferralId of(Actor actor, DecisionId id) {
    return find(actor, id).referral();
  }
}
