package org.openmash.triage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.triage.Identities;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says who the children of a contact are, the whole family on one page. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/who")
class WhoPage {

  private final Identities identities;
  private final Triage triage;
  private final HubNames names;
  private final Pages pages;

  WhoPage(Identities identities, Triage triage, HubNames names, Pages pages) {
    this.identities = identities;
    this.triage = triage;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    ReferralId contact = ReferralId.parse(id);
    return pages.show(
        "triage/web/who-are-they",
        Map.of(
            "contact", triage.read(actor, contact),
            "family", identities.of(actor, contact),
            "names", names.forPage(actor)));
  }

  @PostMapping({"/same", "/other", "/new", "/undo"})
  String say(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String child,
      @RequestParam(defaultValue = "") String person,
      HttpServletRequest asked,
      RedirectAttributes next) {
    ReferralId contact = ReferralId.parse(id);
    ChildId who = ChildId.parse(child);
    String said = Pages.lastWord(asked);
    switch (said) {
      case "same" -> identities.same(actor, contact, who, PersonId.parse(person));
      case "other" -> identities.other(actor, contact, who, PersonId.parse(person));
      case "new" -> identities.asNew(actor, contact, who);
      default -> identities.undo(actor, contact, who);
    }
    next.addFlashAttribute(Pages.FLASH, "triage.who." + said + ".done");
    return "redirect:/inbox/" + contact + "/who";
  }
}
