package org.openmash.correspondence.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.correspondence.Remarks;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The threads in which somebody waits for this side. */
@Controller
@Guarded(Policy.SIGNED_IN)
class WaitingPage {

  private final Remarks remarks;
  private final Referrals referrals;
  private final Pages pages;

  WaitingPage(Remarks remarks, Referrals referrals, Pages pages) {
    this.remarks = remarks;
    this.referrals = referrals;
    this.pages = pages;
  }

  @GetMapping("/correspondence")
  ModelAndView show(Actor actor) {
    List<ReferralLine> lines = referrals.lines(actor, remarks.waiting(actor));
    return pages.show("correspondence/web/waiting", Map.of("lines", lines));
  }
}
