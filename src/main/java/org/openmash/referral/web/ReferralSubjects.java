package org.openmash.referral.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.deadline.SubjectNames;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.Referrals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a worklist calls a referral, and where it leads: the hub to its desk, the referrer to their
 * page.
 */
@Component
class ReferralSubjects implements SubjectNames {

  private final ObjectProvider<Referrals> referrals;

  ReferralSubjects(ObjectProvider<Referrals> referrals) {
    this.referrals = referrals;
  }

  @Override
  public String kind() {
    return Referrals.KIND;
  }

  @Override
  public Map<UUID, Named> named(Actor actor, Set<UUID> ids) {
    String path = actor.isHub() ? "/inbox/" : "/referrals/";
    return referrals.getObject().lines(actor, ids.stream().map(ReferralId::new).toList()).stream()
        .collect(
            Collectors.toMap(
                line -> line.id().value(),
                line -> new Named(line.reference().value(), path + line.id())));
  }
}
