package org.openmash.triage.web;

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

  @PostMapping("/same")
  String same(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String child,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes next) {
    ReferralId contact = ReferralId.parse(id);
    identities.same(actor, contact, ChildId.parse(child), PersonId.parse(person));
    return back(contact, next, "triage.who.same.done");
  }

  @PostMapping("/other")
  String other(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String child,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes next) {
    ReferralId contact = ReferralId.parse(id);
    identities.other(actor, contact, ChildId.parse(child), PersonId.parse(person));
    return back(contact, next, "triage.who.other.done");
  }

  @PostMapping("/new")
  String asNew(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String child,
      RedirectAttributes next) {
    ReferralId contact = ReferralId.parse(id);
    identities.asNew(actor, contact, ChildId.parse(child));
    return back(contact, next, "triage.who.new.done");
  }

  @PostMapping("/undo")
  String undo(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String child,
      RedirectAttributes next) {
    ReferralId contact = ReferralId.parse(id);
    identities.undo(actor, contact, ChildId.parse(child));
    return back(contact, next, "triage.who.undo.done");
  }

  private static String back(ReferralId contact, RedirectAttributes next, String words) {
    next.addFlashAttribute(Pages.FLASH, words);
    return "redirect:/inbox/" + contact + "/who";
  }
}
