package org.openmash.escalation.web;

import java.util.HashMap;
import java.util.Map;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.document.Documents;
import org.openmash.escalation.Conversation;
import org.openmash.escalation.Escalations;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Whatever was said about one referral by either side, and what can be said next. */
@Controller
@Guarded(Policy.KNOWN)
class EscalationPage {

  private final Escalations escalations;
  private final Accounts accounts;
  private final Documents documents;
  private final Forms forms;
  private final Pages pages;

  EscalationPage(
      Escalations escalations, Accounts accounts, Documents documents, Forms forms, Pages pages) {
    this.escalations = escalations;
    this.accounts = accounts;
    this.documents = documents;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping("/escalations/{referral}")
  ModelAndView show(Actor actor, @PathVariable String referral) {
    Conversation said = escalations.about(actor, ReferralId.parse(referral));
    Map<UserId, String> names = new HashMap<>();
    if (actor.isHub()) {
      said.people().forEach(each -> names.put(each, accounts.nameOf(actor, each)));
    }
    return pages.show(
        "escalation/web/one",
        Map.of(
            "said",
            said,
            "documents",
            documents.list(actor, Subject.of(Escalations.EVIDENCE, said.referral().id())),
            "forms",
            forms,
            "names",
            names));
  }
}
