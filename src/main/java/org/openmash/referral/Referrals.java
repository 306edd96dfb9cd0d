package org.openmash.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;

/**
 * Referrals made to the hub: received once, looked at, decided, and told back to whoever referred.
 */
@Facade
public class Referrals {

  /** The kind of subject a referral is. */
  public static final String KIND = "referral";

  private final Desk desk;
  private final Splits splits;
  private final ReferralReader reader;
  private final Addresses addresses;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Referrals(
      Desk desk,
      Splits splits,
      ReferralReader reader,
      Addresses addresses,
      Access access,
      Audit audit,
      Clock clock) {
    this.desk = desk;
    this.splits = splits;
    this.reader = reader;
    this.addresses = addresses;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes a referral in: its rows, audit line, chronology entry and messages in one transaction.
   * The same key from the same agency is the same referral, however often it is sent.
   *
   * @throws IncompleteReferral with everything that is missing or wrong; nothing is kept then
   */
  public Receipt receive(Actor actor, Submission submission) {
    return desk.receive(actor, submission, clock.instant());
  }

  /** Takes another kind of contact in, as {@link #receive(Actor, Submission)} does a referral. */
  public Receipt receive(Actor actor, Notice notice) {
    return desk.receive(actor, notice);
  }

  /** Full referrals an agency sent since this moment, newest first: for the hub. */
  public List<ReferralLine> since(Actor actor, AgencyId agency, Instant moment) {
    return reader.ofAgency(agency).stream()
        .filter(line -> line.kind() == ContactKind.REFERRAL)
        .filter(line -> !line.receivedAt().isBefore(moment))
        .toList();
  }

  /** Every problem of a submission, without keeping anything. */
  public List<PageProblem> check(Actor actor, Submission submission) {
    return desk.check(actor, submission);
  }

  /**
   * One referral, whole; noted in the audit trail.
   *
   * @throws UnknownId when there is none, or this actor may not see it
   */
  public ReferralView read(Actor actor, ReferralId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    ReferralLine line = reader.lines(List.of(id)).stream().findFirst().orElseThrow(UnknownId::new);
    audit.note(actor, Act.READ, Subject.of(KIND, id));
    ReferralView view =
        new ReferralView(line, reader.pagesOf(id), reader.toldOf(id), reader.stepsOf(id));
    desk.seen(actor, view, clock.instant());
    return view;
  }

  /** The same, noted as printed: for the PDF copy. */
  public ReferralView print(Actor actor, ReferralId id) {
    ReferralView view = read(actor, id);
    audit.note(actor, Act.PRINTED, Subject.of(KIND, id));
    return view;
  }

  /**
   * A referrer's own referral by its reference; for somebody without an account that opens it, for
   * this session only.
   */
  public Optional<ReferralId> openOwn(Actor actor, Reference reference) {
    return desk.open(actor, reference);
  }

  /** A partner's list: a safeguarding lead sees the agency's referrals, a referrer their own. */
  public List<ReferralLine> mine(Actor actor) {
    return actor.hasAny(Role.SAFEGUARDING_LEAD)
        ? reader.ofAgency(actor.agency())
        : reader.ofReferrer(actor.user());
  }

  /**
   * Several lines at once, for lists of modules above; those the actor may not see are left out.
   */
  public List<ReferralLine> lines(Actor actor, Collection<ReferralId> ids) {
    return reader.lines(ids);
  }

  /**
   * Writes to whoever referred, and to their agency's mailboxes, that there is something to read.
   *
   * @param words the start of two message keys: see {@link org.openmash.notification.Message}
   */
  public void nudge(Actor actor, ReferralId id, String words) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
    desk.nudge(actor, id, words);
  }

  /** The hub gave it back to whoever referred. */
  public void returned(Actor actor, ReferralId id) {
    access.require(actor, Act.DECIDED, Subject.of(KIND, id));
    desk.move(actor, id, ReferralStatus.RETURNED, clock.instant());
  }

  /**
   * Makes one family of a report about several a contact of its own: the children move there, what
   * was written stays. Whoever reported is told that there are two now.
   *
   * @throws UnknownId when a child is not of this report, or all of them would leave it
   */
  public Receipt split(Actor actor, ReferralId id, OneFamily part) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
    return splits.split(actor, id, part, clock.instant());
  }

  /** The other contacts made of the same report, as far as this actor sees the one asked about. */
  public Relatives relativesOf(Actor actor, ReferralId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    return splits.of(id);
  }

  /** Where the family lives, roughly, and what it speaks, as far as this actor sees it. */
  public Around around(Actor actor, ReferralId id) {
    return addresses.around(id);
  }

  /** The referral of this reference, among those the actor may see. */
  public Optional<ReferralId> byReference(Actor actor, Reference reference) {
    return reader.byReference(reference);
  }

  /** Somebody at the hub began to look at it. */
  public void takenUp(Actor actor, ReferralId id) {
    access.require(actor, Act.CHANGED, Subject.of(KIND, id));
    desk.move(actor, id, ReferralStatus.LOOKED_AT, clock.instant());
  }

  /**
   * Tells the referrer and the agency's safeguarding mailbox what was decided about some or all of
   * the children, in the transaction of the decision. What was told before stays.
   *
   * @param complete whether every child of the referral now has a decision
   */
  public void tell(Actor actor, ReferralId id, List<ToldOutcome> outcomes, boolean complete) {
    access.require(actor, Act.DECIDED, Subject.of(KIND, id));
    Instant now = clock.instant();
    desk.tell(actor, id, outcomes, now);
    if (complete) {
      desk.move(actor, id, ReferralStatus.DECIDED, now);
    }
  }
}
