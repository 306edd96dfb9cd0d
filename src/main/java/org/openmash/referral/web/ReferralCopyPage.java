package org.openmash.referral.web;

import java.util.Locale;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Download;
import org.openmash.referral.ReferralView;
import org.openmash.referral.Referrals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The referrer's own copy as a PDF, named by its reference and nobody's name. */
@Controller
@Guarded(Policy.REFERRING)
class ReferralCopyPage {

  private final Referrals referrals;
  private final Printing printing;

  ReferralCopyPage(Referrals referrals, Printing printing) {
    this.referrals = referrals;
    this.printing = printing;
  }

  @GetMapping("/referrals/{id}/referral.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String id, Locale locale) {
    ReferralView view = referrals.print(actor, ReferralId.parse(id));
    String reference = view.line().reference().value();
    return Download.pdf(reference + ".pdf", printing.pdf(actor, view, locale));
  }
}
