package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.triage.RatingForm;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rates a contact: a colour and the reason for it. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/rating")
class RatingPage {

  private static final String TEMPLATE = "triage/web/rating";
  private final Triage triage;
  private final FormPages form;

  RatingPage(Triage triage, FormPages form) {
    this.triage = triage;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return form.ask(TEMPLATE, RatingForm.class, Answers.none(), facts(actor, id));
  }

  @PostMapping
  Object rate(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        TEMPLATE,
        RatingForm.class,
        posted,
        () -> facts(actor, id),
        given -> {
          triage.rate(actor, ReferralId.parse(id), given);
          next.addFlashAttribute(Pages.FLASH, "triage.contact.rated");
          return "/inbox/" + ReferralId.parse(id);
        });
  }

  private Map<String, ?> facts(Actor actor, String id) {
    return Map.of("contact", triage.read(actor, ReferralId.parse(id)));
  }
}
