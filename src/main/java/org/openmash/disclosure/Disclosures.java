package org.openmash.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Referrals;

/**
 * The sharing log: every disclosure and every decision not to share, with whom, resting upon what,
 * and whether the family knows.
 */
@Facade
public class Disclosures {

  private static final String LOG = "sharing-log";

  private final DisclosureStore store;
  private final DisclosureDesk desk;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Disclosures(DisclosureStore store, DisclosureDesk desk, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lets pass whoever may write something down about a contact.
   *
   * @throws UnknownId for everybody else
   */
  public void toRecord(Actor actor, ReferralId contact) {
    if (!actor.isHub()) {
      throw new UnknownId();
    }
    access.require(actor, Act.CHANGED, subject(contact));
  }

  /**
   * Writes down what somebody shared, or decided not to.
   *
   * @throws SharingRefused where a duty to share asks for more, or the basis is not law yet
   */
  public void record(Actor actor, ReferralId contact, SharingForm said) {
    toRecord(actor, contact);
    Disclosure line = desk.line(actor, contact, said, clock.instant());
    store.add(line, desk.recorded(said));
    audit.note(actor, line.shared() ? Act.DISCLOSED : Act.DECIDED, subject(contact));
  }

  /**
   * Notes what the program shares by itself, in the transaction in which it does.
   *
   * @param about the contact or notification; its hub holds the line
   */
  public void note(
      Actor actor,
      Origin origin,
      Subject about,
      Reference reference,
      Recipient to,
      FamilyTold family) {
    desk.note(actor, origin, about, reference, to, family, clock.instant());
    audit.note(actor, Act.DISCLOSED, about);
  }

  /** All that was shared, or not, about a contact or a notification. */
  public List<Disclosure> of(Actor actor, Subject about) {
    if (!actor.isHub()) {
      throw new UnknownId();
    }
    access.require(actor, Act.READ, about);
    return store.of(List.of(about.id()));
  }

  /** What people wrote of these lines; those the program noted by itself have no words. */
  public Map<DisclosureId, Recorded> said(Actor actor, Collection<Disclosure> lines) {
    return store.said(lines.stream().map(Disclosure::id).toList());
  }

  /**
   * The log of the hub, for whoever answers for it.
   *
   * @throws UnknownId for everybody else
   */
  public List<Disclosure> search(Actor actor, Search search) {
    answersForIt(actor);
    audit.note(actor, Act.SEARCHED, new Subject(LOG, actor.user().value()));
    return store.search(search);
  }

  /** The same, noted as taken out of the program. */
  public List<Disclosure> export(Actor actor, Search search) {
    answersForIt(actor);
    audit.note(actor, Act.EXPORTED, new Subject(LOG, actor.user().value()));
    return store.search(search);
  }

  private static void answersForIt(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
      throw new UnknownId();
    }
  }

  /** What this actor's own agency was given, and what of its own was passed on; latest first. */
  public List<Disclosure> concerningMine(Actor actor, int from, int size) {
    if (!actor.hasAny(Role.SAFEGUARDING_LEAD)) {
      throw new UnknownId();
    }
    audit.note(actor, Act.READ, new Subject(LOG, actor.agency().value()));
    return store.concerning(actor.agency(), from, size);
  }

  /** The duties to share that hold here today. */
  public List<SharingRules.Duty> duties(Actor actor) {
    return desk.duties(LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }

  /** As the lines of one contact stand, for a count beside a link. */
  public int count(Actor actor, ReferralId contact) {
    return store.of(List.of(contact.value())).size();
  }

  private static Subject subject(ReferralId contact) {
    return Subject.of(Referrals.KIND, contact);
  }
}
