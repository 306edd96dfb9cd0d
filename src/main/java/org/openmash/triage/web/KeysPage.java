package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.triage.Shortcuts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The single keys of the inbox: what they do, and the switch. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/keys")
class KeysPage {

  private final Shortcuts shortcuts;
  private final Pages pages;

  KeysPage(Shortcuts shortcuts, Pages pages) {
    this.shortcuts = shortcuts;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    return pages.show("triage/web/keys", Map.of("on", shortcuts.isOn(actor)));
  }

  @PostMapping
  String turn(
      Actor actor, @RequestParam(defaultValue = "false") boolean on, RedirectAttributes next) {
    shortcuts.turn(actor, on);
    next.addFlashAttribute(Pages.FLASH, on ? "triage.keys.are.on" : "triage.keys.are.off");
    return "redirect:/inbox/keys";
  }
}
