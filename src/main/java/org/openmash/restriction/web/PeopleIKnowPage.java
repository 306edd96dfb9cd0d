package org.openmash.restriction.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.restriction.RelationForm;
import org.openmash.restriction.RelationId;
import org.openmash.restriction.Relations;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worker's own page: people they know, whose records are closed to them. */
@Controller
@Guarded(Policy.HUB_READING)
@RequestMapping("/people-i-know")
class PeopleIKnowPage {

  private static final String TEMPLATE = "restriction/web/people-i-know";

  private final Relations relations;
  private final FormPages form;

  PeopleIKnowPage(Relations relations, FormPages form) {
    this.relations = relations;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    return form.ask(TEMPLATE, RelationForm.class, Answers.none(), facts(actor));
  }

  @PostMapping
  Object declare(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        RelationForm.class,
        posted,
        () -> facts(actor),
        given -> {
          relations.declare(actor, given);
          next.addFlashAttribute(Pages.FLASH, "restriction.relation.done");
          return "/people-i-know";
        });
  }

  @PostMapping("/{id}/end")
  String end(Actor actor, @PathVariable String id, RedirectAttributes next) {
    relations.end(actor, RelationId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "restriction.relation.ended");
    return "redirect:/people-i-know";
  }

  private Map<String, ?> facts(Actor actor) {
    return Map.of("relations", relations.mine(actor));
  }
}
