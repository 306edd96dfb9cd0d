package org.openmash.domesticabuse.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.Encompass;
import org.openmash.domesticabuse.TellingId;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a school's key adult, a health visitor or a midwife reads, and says to have read. */
@Controller
@Guarded(Policy.SAFEGUARDING_LEAD)
@RequestMapping("/encompass")
class EncompassPage {

  private final Encompass encompass;
  private final Pages pages;

  EncompassPage(Encompass encompass, Pages pages) {
    this.encompass = encompass;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return pages.show(
        "domesticabuse/web/encompass-list", Map.of("tellings", encompass.toMine(actor)));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable String id) {
    return pages.show(
        "domesticabuse/web/encompass",
        Map.of("telling", encompass.read(actor, TellingId.parse(id))));
  }

  @PostMapping("/{id}/read")
  String acknowledge(Actor actor, @PathVariable String id, RedirectAttributes next) {
    encompass.acknowledge(actor, TellingId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "domesticabuse.encompass.done");
    return "redirect:/encompass/" + TellingId.parse(id);
  }
}
