package org.openmash.referral.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Drafts;
import org.openmash.form.Unfinished;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.page.Pages;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A partner's referrals: what is not sent yet, then what was sent and where it stands. */
@Controller
@Guarded(Policy.PARTNER)
class ReferralListPage {

  private final Referrals referrals;
  private final Drafts drafts;
  private final Pages pages;

  ReferralListPage(Referrals referrals, Drafts drafts, Pages pages) {
    this.referrals = referrals;
    this.drafts = drafts;
    this.pages = pages;
  }

  @GetMapping("/referrals")
  ModelAndView show(Actor actor) {
    List<ReferralLine> lines = referrals.mine(actor);
    List<Unfinished> unfinished = drafts.mine(actor);
    return pages.show(
        "referral/web/list",
        Map.of(
            "lines",
            lines,
            "unfinished",
            unfinished,
            "lead",
            actor.hasAny(Role.SAFEGUARDING_LEAD)));
  }
}
