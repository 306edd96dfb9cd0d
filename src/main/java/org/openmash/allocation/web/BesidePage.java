package org.openmash.allocation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.BesideForm;
import org.openmash.allocation.Cases;
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

/** Puts somebody beside the named worker. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/cases/{id}/beside")
class BesidePage {

  private final Cases cases;
  private final Choosing choosing;

  BesidePage(Cases cases, Choosing choosing) {
    this.cases = cases;
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
        (to, form) -> cases.putBeside(actor, it, to, form));
  }

  private Choosing.Page<BesideForm> page(Actor actor, CaseId id) {
    return new Choosing.Page<>(
        BesideForm.class, "allocation.beside", id, cases.candidates(actor, id));
  }
}
