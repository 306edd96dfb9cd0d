package org.openmash.referral.web;

import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Navigation;
import org.openmash.page.NavigationEntry;
import org.springframework.stereotype.Component;

/** A partner's own referrals on the rail. */
@Component
class ReferralNavigation implements Navigation {

  @Override
  public List<NavigationEntry> entriesFor(Actor actor) {
    return Policy.PARTNER.admits(actor)
        ? List.of(new NavigationEntry("referral.navigation", "/referrals", 10, null))
        : List.of();
  }
}
