package org.openmash.supervision.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Choice;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.supervision.Arrangement;
import org.openmash.supervision.ArrangementId;
import org.openmash.supervision.ChangeForm;
import org.openmash.supervision.NotPossibleNow;
import org.openmash.supervision.Supervision;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody else supervises from now on, or at other intervals. */
@Controller
@Guarded(Policy.LEADS_SUPERVISION)
@RequestMapping("/supervision/{id}/change")
class SupervisorPage {

  private static final String TEMPLATE = "supervision/web/change";

  private final Supervision supervision;
  private final Forms forms;
  private final FormPages form;

  SupervisorPage(Supervision supervision, Forms forms, FormPages form) {
    this.supervision = supervision;
    this.forms = forms;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    Arrangement it = supervision.toChange(actor, ArrangementId.parse(id));
    return form.ask(
        TEMPLATE,
        ChangeForm.class,
        forms.answersOf(new ChangeForm(new Choice(it.policy()))),
        facts(actor, it, it.supervisor().toString(), ""));
  }

  @PostMapping
  Object take(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String supervisor,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    Arrangement it = supervision.toChange(actor, ArrangementId.parse(id));
    String[] wrong = {supervisor.isEmpty() ? "supervision.refused.supervisor" : ""};
    return form.submit(
        TEMPLATE,
        ChangeForm.class,
        posted,
        () -> facts(actor, it, supervisor, wrong[0]),
        said -> {
          if (!wrong[0].isEmpty()) {
            throw new FormPages.NotSo("supervisor", wrong[0]);
          }
          try {
            supervision.change(actor, it.id(), UserId.parse(supervisor), said);
          } catch (NotPossibleNow refused) {
            wrong[0] = refused.key();
            throw new FormPages.NotSo("supervisor", refused.key());
          }
          next.addFlashAttribute(Pages.FLASH, "supervision.change.done");
          return "/supervision/" + it.id();
        });
  }

  private Map<String, ?> facts(Actor actor, Arrangement it, String supervisor, String wrong) {
    return Map.of(
        "it", it, "all", supervision.colleagues(actor), "supervisor", supervisor, "wrong", wrong);
  }
}
