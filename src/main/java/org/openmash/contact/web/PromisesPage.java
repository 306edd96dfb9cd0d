package org.openmash.contact.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.contact.Contacts;
import org.openmash.contact.Promise;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What callers promised to write and have not yet: chased by the hub, ticked off when it is here.
 */
@Controller
@Guarded(Policy.HUB)
class PromisesPage {

  private static final String OTHERWISE = "otherwise";
  private final Contacts contacts;
  private final Pages pages;

  PromisesPage(Contacts contacts, Pages pages) {
    this.contacts = contacts;
    this.pages = pages;
  }

  @GetMapping("/contacts/promises")
  ModelAndView show(Actor actor) {
    return pages.show("contact/web/promises", Map.of("promises", contacts.promises(actor)));
  }

  @GetMapping("/contacts/{id}/arrived")
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return show(HttpStatus.OK, actor, ReferralId.parse(id));
  }

  private ModelAndView show(HttpStatus status, Actor actor, ReferralId call) {
    Promise promise =
        contacts.promise(actor, call).filter(Promise::isOpen).orElseThrow(UnknownId::new);
    return pages.show(
        status,
        "contact/web/arrived",
        Map.of(
            "promise",
            promise,
            "sent",
            contacts.whatMayBeIt(actor, call),
            "wrong",
            status.isError()));
  }

  @PostMapping("/contacts/{id}/arrived")
  Object arrived(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String as,
      RedirectAttributes next) {
    ReferralId call = ReferralId.parse(id);
    if (as.isEmpty()) {
      return show(HttpStatus.BAD_REQUEST, actor, call);
    }
    contacts.arrived(actor, call, as.equals(OTHERWISE) ? null : ReferralId.parse(as));
    next.addFlashAttribute(Pages.FLASH, "contact.promise.done");
    return "redirect:/inbox/" + call;
  }
}
