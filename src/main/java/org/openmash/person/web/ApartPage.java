package org.openmash.person.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.Duplicates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that two records are two people, and takes that back. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/apart/{other}")
class ApartPage {

  private final Duplicates duplicates;

  ApartPage(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @PostMapping
  String say(
      Actor actor,
      @PathVariable String id,
      @PathVariable String other,
      @RequestParam(defaultValue = "false") boolean list,
      RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    duplicates.toldApart(actor, person, PersonId.parse(other));
    next.addFlashAttribute(Pages.FLASH, "person.apart.done");
    return list ? "redirect:/persons/duplicates" : "redirect:/persons/" + person;
  }

  @PostMapping("/undo")
  String undo(
      Actor actor, @PathVariable String id, @PathVariable String other, RedirectAttributes next) {
    PersonId person = PersonId.parse(id);
    duplicates.undo(actor, person, PersonId.parse(other));
    next.addFlashAttribute(Pages.FLASH, "person.apart.undone");
    return "redirect:/persons/" + person;
  }
}
