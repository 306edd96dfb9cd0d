package org.openmash.restriction;

import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.person.Persons;
import org.openmash.referral.Referrals;
import org.openmash.support.SignedIn;
import org.springframework.stereotype.Component;

/** Restricted records. */
@Component
public class RestrictionExamples {

  public static final RestrictForm FORM =
      new RestrictForm(
          Ground.HIGH_RISK, "Somebody threatened to find the family.", Circle.MANAGERS);

  private final Restrictions restrictions;
  private final SignedIn signedIn;

  RestrictionExamples(Restrictions restrictions, SignedIn signedIn) {
    this.restrictions = restrictions;
    this.signedIn = signedIn;
  }

  /** To managers from now on. */
  public RestrictionId restrict(Actor manager, PersonId person) {
    return restrictions.restrict(manager, subject(Persons.KIND, person), FORM, Set.of());
  }

  public RestrictionId restrict(Actor manager, ReferralId contact) {
    return restrictions.restrict(manager, subject(Referrals.KIND, contact), FORM, Set.of());
  }

  /** To these alone and the manager who says so. */
  public RestrictionId namedOnly(Actor manager, PersonId person, UserId... named) {
    return restrictions.restrict(
        manager,
        subject(Persons.KIND, person),
        new RestrictForm(Ground.WITNESS_PROTECTION, "The police asked for it.", Circle.NAMED),
        Set.of(named));
  }

  /** To these alone and the manager who says so. */
  public RestrictionId namedOnly(Actor manager, ReferralId contact, UserId... named) {
    return restrictions.restrict(
        manager,
        subject(Referrals.KIND, contact),
        new RestrictForm(Ground.WITNESS_PROTECTION, "The police asked for it.", Circle.NAMED),
        Set.of(named));
  }

  /** Everybody sees them again, for two managers said so. */
  public void lift(Actor manager, PersonId person) {
    RestrictionId id = restrictions.of(manager, subject(Persons.KIND, person)).orElseThrow().id();
    restrictions.proposeLift(manager, id, new LiftForm("The threat is over."));
    restrictions.lift(signedIn.at(manager.hub(), Role.HUB_MANAGER), id);
  }

  public static Subject subject(String kind, Id id) {
    return Subject.of(kind, id);
  }
}
