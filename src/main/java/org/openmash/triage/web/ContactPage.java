package org.openmash.triage.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.triage.ContactView;
import org.openmash.triage.Take;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One contact: who it is about, what was written, what was found out, and the decision for each
 * child.
 */
@Controller
@Guarded(Policy.HUB_READING)
class ContactPage {

  private final Triage triage;
  private final Surroundings around;
  private final Forms forms;
  private final HubNames names;
  private final Pages pages;

  ContactPage(Triage triage, Surroundings around, Forms forms, HubNames names, Pages pages) {
    this.triage = triage;
    this.around = around;
    this.forms = forms;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/inbox/{id}")
  ModelAndView show(Actor actor, @PathVariable String id) {
    ContactView contact = triage.read(actor, ReferralId.parse(id));
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("contact", contact);
    facts.put("forms", forms);
    facts.put("names", names.forPage(actor));
    around.add(facts, actor, contact);
    return pages.show("triage/web/contact", facts);
  }

  @PostMapping("/inbox/{id}/take")
  @Guarded(Policy.HUB)
  String take(Actor actor, @PathVariable String id, RedirectAttributes next) {
    Take take = triage.take(actor, ReferralId.parse(id));
    switch (take) {
      case Take.Taken() -> next.addFlashAttribute(Pages.FLASH, "triage.contact.taken");
      case Take.AlreadyTaken(UserId by) -> {
        next.addFlashAttribute(Pages.FLASH, "triage.contact.taken.already");
        next.addFlashAttribute(Pages.FLASH_ARGUMENTS, new String[] {names.forPage(actor).of(by)});
      }
    }
    return "redirect:/inbox/" + ReferralId.parse(id);
  }

  @PostMapping("/inbox/{id}/take-over")
  @Guarded(Policy.HUB)
  String takeOver(Actor actor, @PathVariable String id, RedirectAttributes next) {
    triage.takeOver(actor, ReferralId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "triage.contact.taken");
    return "redirect:/inbox/" + ReferralId.parse(id);
  }
}
