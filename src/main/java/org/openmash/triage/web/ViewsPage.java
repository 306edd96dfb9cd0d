package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.triage.SavedViews;
import org.openmash.triage.ViewId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes views of the inbox, and throws them away. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/views")
class ViewsPage {

  private static final String TEMPLATE = "triage/web/views";

  private final SavedViews views;
  private final FormPages form;

  ViewsPage(SavedViews views, FormPages form) {
    this.views = views;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    return form.ask(TEMPLATE, ViewForm.class, Answers.none(), facts(actor));
  }

  @PostMapping
  Object save(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        ViewForm.class,
        posted,
        () -> facts(actor),
        given -> {
          ViewForm view = given;
          ViewId id =
              views.save(
                  actor, view.name().strip(), view.whose() == ViewForm.Whose.TEAM, view.filter());
          next.addFlashAttribute(Pages.FLASH, "triage.views.saved");
          return "/inbox?view=" + id;
        });
  }

  @PostMapping("/{id}/drop")
  String drop(Actor actor, @PathVariable String id, RedirectAttributes next) {
    views.drop(actor, ViewId.parse(id));
    next.addFlashAttribute(Pages.FLASH, "triage.views.dropped");
    return "redirect:/inbox/views";
  }

  private Map<String, ?> facts(Actor actor) {
    return Map.of("views", views.all(actor));
  }
}
