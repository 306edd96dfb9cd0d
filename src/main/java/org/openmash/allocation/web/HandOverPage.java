package org.openmash.allocation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.HandOverForm;
import org.openmash.allocation.HandOvers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker asks another to take a child over. */
@Controller
@Guarded(Policy.WORKS_CASES)
@RequestMapping("/cases/{id}/hand-over")
class HandOverPage {

  private final HandOvers handOvers;
  private final Choosing choosing;

  HandOverPage(HandOvers handOvers, Choosing choosing) {
    this.handOvers = handOvers;
    this.choosing = choosing;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return choosing.ask(actor, page(actor, CaseId.parse(id)));
  }

  @PostMapping
  Object take(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String worker,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    CaseId it = CaseId.parse(id);
    return choosing.take(
        actor,
        page(actor, it),
        worker,
        posted,
        next,
        (to, form) -> handOvers.ask(actor, it, to, form));
  }

  private Choosing.Page<HandOverForm> page(Actor actor, CaseId id) {
    return new Choosing.Page<>(
        HandOverForm.class, "allocation.handover", id, handOvers.candidates(actor, id));
  }
}
