package org.openmash.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/** Who may see a referral: the hub, whoever made it, and the safeguarding lead of their agency. */
@Component
class ReferralAccess implements AccessRule {

  private static final Duration AFTERTHOUGHT = Duration.ofHours(24);

  private final ReferralStore store;
  private final GuestDesk guests;
  private final Clock clock;

  ReferralAccess(ReferralStore store, GuestDesk guests, Clock clock) {
    this.store = store;
    this.guests = guests;
    this.clock = clock;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    if (!subject.kind().equals(Referrals.KIND)) {
      return Optional.empty();
    }
    return Optional.of(
        store
            .ownerOf(new ReferralId(subject.id()))
            .map(owner ->
                actor.scope() == Scope.GUEST
                    ? judgeGuest(actor, act, new ReferralId(subject.id()), owner)
                    : act == Act.ATTACHED && mayAddFiles(actor, new ReferralId(subject.id()), owner)
                        ? new Verdict.Permitted("adds to what they sent")
                        : judge(actor, act, owner))
            .orElse(new Verdict.Hidden("no such referral in this actor's sight")));
  }

  private Verdict judgeGuest(Actor guest, Act act, ReferralId id, ReferralStore.Owner owner) {
    boolean opened =
        guest.hasAny(Role.GUEST)
            && owner.referrer().equals(guest.user())
            && guests.isOpen(guest, id);
    if (!opened) {
      return new Verdict.Hidden("not opened in this session");
    }
    return act == Act.READ || act == Act.PRINTED
        ? new Verdict.Permitted("sent it, or knows its reference")
        : new Verdict.Refused("only the hub changes a referral");
  }

  /** Whoever sent it, until the hub looks at it, and for a day however soon it does. */
  private boolean mayAddFiles(Actor actor, ReferralId id, ReferralStore.Owner owner) {
    return actor.hasAny(Role.REFERRER)
        && owner.agency().equals(actor.agency())
        && owner.referrer().equals(actor.user())
        && store.isFresh(id, clock.instant().minus(AFTERTHOUGHT));
  }

  private static Verdict judge(Actor actor, Act act, ReferralStore.Owner owner) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    if (actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      return new Verdict.Permitted("works in the hub");
    }
    boolean reading = act == Act.READ || act == Act.PRINTED;
    if (actor.hasAny(Role.INSPECTOR) && reading) {
      return new Verdict.Permitted("inspects the hub");
    }
    boolean ownAgency = owner.agency().equals(actor.agency());
    if (ownAgency && actor.hasAny(Role.SAFEGUARDING_LEAD)) {
      return reading
          ? new Verdict.Permitted("leads safeguarding in the agency that referred")
          : new Verdict.Refused("only the hub changes a referral");
    }
    if (ownAgency && owner.referrer().equals(actor.user())) {
      return reading
          ? new Verdict.Permitted("made this referral")
          : new Verdict.Refused("only the hub changes a referral");
    }
    return new Verdict.Hidden("another's referral");
  }
}
