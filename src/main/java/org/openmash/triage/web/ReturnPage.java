package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.triage.Closings;
import org.openmash.triage.ReturnForm;
import org.openmash.triage.Triage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a request for help back to whoever made it, with a standard text to start from. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/return")
class ReturnPage {

  private final Triage triage;
  private final Closings closings;
  private final FormPages form;
  private final HubNames names;
  private final Languages languages;

  ReturnPage(
      Triage triage, Closings closings, FormPages form, HubNames names, Languages languages) {
    this.triage = triage;
    this.closings = closings;
    this.form = form;
    this.names = names;
    this.languages = languages;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return form.ask("triage/web/close", ReturnForm.class, standard(), facts(actor, id));
  }

  @PostMapping
  Object close(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        "triage/web/close",
        ReturnForm.class,
        posted,
        () -> facts(actor, id),
        given -> {
          closings.giveBack(actor, ReferralId.parse(id), given);
          next.addFlashAttribute(Pages.FLASH, "triage.return.done");
          return "/inbox/" + ReferralId.parse(id);
        });
  }

  private Answers standard() {
    return Answers.of(
        Map.of(
            "words",
            languages.words(LocaleContextHolder.getLocale()).say("triage.return.standard")));
  }

  private Map<String, ?> facts(Actor actor, String id) {
    return Map.of(
        "contact",
        triage.read(actor, ReferralId.parse(id)),
        "names",
        names.forPage(actor),
        "way",
        "return");
  }
}
