package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.triage.OtherHubForm;
import org.openmash.triage.OtherHubs;
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

/** Gives a contact to the other hub of this installation that it is for. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/other-hub")
class OtherHubPage {

  private final Triage triage;
  private final OtherHubs others;
  private final FormPages form;
  private final HubNames names;

  OtherHubPage(Triage triage, OtherHubs others, FormPages form, HubNames names) {
    this.triage = triage;
    this.others = others;
    this.form = form;
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return form.ask("triage/web/close", OtherHubForm.class, Answers.none(), facts(actor, id));
  }

  @PostMapping
  Object give(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        "triage/web/close",
        OtherHubForm.class,
        posted,
        () -> facts(actor, id),
        given -> {
          others.give(actor, ReferralId.parse(id), given);
          next.addFlashAttribute(Pages.FLASH, "triage.other-hub.done");
          return "/inbox";
        });
  }

  private Map<String, ?> facts(Actor actor, String id) {
    return Map.of(
        "contact",
        triage.read(actor, ReferralId.parse(id)),
        "names",
        names.forPage(actor),
        "way",
        "other-hub");
  }
}
