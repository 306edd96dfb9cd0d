package org.openmash.referral.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Forms;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.openmash.referral.Thresholds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What happened to my referral: where it stands, what was decided and why, and what was sent. */
@Controller
@Guarded(Policy.REFERRING)
class ReferralPage {

  private final Referrals referrals;
  private final Around around;
  private final Forms forms;
  private final PerHub<Thresholds> thresholds;
  private final Pages pages;

  ReferralPage(
      Referrals referrals, Around around, Forms forms, PerHub<Thresholds> thresholds, Pages pages) {
    this.referrals = referrals;
    this.around = around;
    this.forms = forms;
    this.thresholds = thresholds;
    this.pages = pages;
  }

  @GetMapping("/referrals/{id}")
  ModelAndView show(Actor actor, @PathVariable String id) {
    ReferralId referral = ReferralId.parse(id);
    ReferralView view = referrals.read(actor, referral);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("referral", view);
    facts.put("forms", forms);
    facts.put("thresholds", thresholds.of(view.line().hub()));
    facts.put("relatives", referrals.relativesOf(actor, referral));
    around.add(facts, actor, referral);
    return pages.show("referral/web/referral", facts);
  }

  /** The page after sending; it stands under its own address, so a reload sends nothing again. */
  @GetMapping("/referrals/{id}/sent")
  ModelAndView sent(Actor actor, @PathVariable String id) {
    ReferralId referral = ReferralId.parse(id);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("referral", referrals.read(actor, referral));
    facts.put("decideBy", around.decideBy(actor, referral));
    return pages.show("referral/web/sent", facts);
  }
}
