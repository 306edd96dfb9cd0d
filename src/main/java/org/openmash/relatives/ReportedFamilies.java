package org.openmash.relatives;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonLine;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.triage.Identities;
import org.openmash.triage.Who;

/** The family a report tells of, and what people take over from it into the family as known. */
@Facade
public class ReportedFamilies {

  private final Identities identities;
  private final Referrals referrals;
  private final RelativesDesk desk;
  private final TakingOver takingOver;
  private final Door door;

  ReportedFamilies(
      Identities identities,
      Referrals referrals,
      RelativesDesk desk,
      TakingOver takingOver,
      Door door) {
    this.identities = identities;
    this.referrals = referrals;
    this.desk = desk;
    this.takingOver = takingOver;
    this.door = door;
  }

  /** Everybody of one report, and what is offered of each pair. */
  public ReportedFamily of(Actor actor, ReferralId contact) {
    List<Who> children = identities.of(actor, contact);
    ReferralView referral = referrals.read(actor, contact);
    Report report = new Report(referral);
    Set<PersonId> found =
        children.stream()
            .map(Who::is)
            .filter(Objects::nonNull)
            .map(PersonLine::id)
            .collect(Collectors.toUnmodifiableSet());
    List<Adult> adults = desk.of(actor, contact, report, found);
    return takingOver.family(actor, referral, children, adults);
  }

  /** This grown-up is that person. */
  public void same(Actor actor, ReferralId contact, String place, PersonId person) {
    desk.say(actor, contact, reported(actor, contact, place), person, true);
    door.changed(actor, contact);
  }

  /** This grown-up is not that person: remembered, and not suggested for them again. */
  public void other(Actor actor, ReferralId contact, String place, PersonId person) {
    desk.say(actor, contact, reported(actor, contact, place), person, false);
    door.changed(actor, contact);
  }

  /** Nobody known is this grown-up: a record begins with what was reported. */
  public PersonId asNew(Actor actor, ReferralId contact, String place) {
    PersonId person = desk.asNew(actor, contact, reported(actor, contact, place));
    door.changed(actor, contact);
    return person;
  }

  /** Takes back who this grown-up is, and is not, and every fact that rests upon it. */
  public void undo(Actor actor, ReferralId contact, String place) {
    ReportedPerson reported = reported(actor, contact, place);
    if (desk.undo(actor, contact, reported.place())) {
      takingOver.takeBack(contact, reported.place());
      door.changed(actor, contact);
    }
  }

  /**
   * Writes of the family what was ticked, with whoever reported it as its source.
   *
   * @param ticked keys of offers
   * @param sure the doubts somebody has answered
   * @throws UnknownId when something was ticked that the report does not say
   */
  public Taken take(Actor actor, ReferralId contact, Set<String> ticked, Set<String> sure) {
    door.require(actor, Act.CHANGED, contact);
    Taken taken =
        takingOver.take(actor, of(actor, contact), referrals.read(actor, contact), ticked, sure);
    if (taken.noted() > 0) {
      door.changed(actor, contact);
    }
    return taken;
  }

  private ReportedPerson reported(Actor actor, ReferralId contact, String place) {
    door.require(actor, Act.CHANGED, contact);
    return new Report(referrals.read(actor, contact))
        .people().stream()
            .filter(each -> each.place().equals(place))
            .findFirst()
            .orElseThrow(UnknownId::new);
  }
}
