package org.openmash.triage.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.openmash.triage.Closings;
import org.openmash.triage.OtherHubs;
import org.openmash.triage.OutOfAreaForm;
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

/** Hands a contact to the council it belongs to. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/inbox/{id}/out-of-area")
class OutOfAreaPage {

  private final Triage triage;
  private final Closings closings;
  private final FormPages form;
  private final HubNames names;
  private final OtherHubs others;

  OutOfAreaPage(
      Triage triage, Closings closings, FormPages form, HubNames names, OtherHubs others) {
    this.others = others;
    this.triage = triage;
    this.closings = closings;
    this.form = form;
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return form.ask("triage/web/close", OutOfAreaForm.class, Answers.none(), facts(actor, id));
  }

  @PostMapping
  Object close(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    return form.submit(
        "triage/web/close",
        OutOfAreaForm.class,
        posted,
        () -> facts(actor, id),
        given -> {
          closings.handOver(actor, ReferralId.parse(id), given);
          next.addFlashAttribute(Pages.FLASH, "triage.out-of-area.done");
          return "/inbox/" + ReferralId.parse(id);
        });
  }

  private Map<String, ?> facts(Actor actor, String id) {
    return Map.of(
        "contact",
        triage.read(actor, ReferralId.parse(id)),
        "names",
        names.forPage(actor),
        "way",
        "out-of-area",
        "otherHubs",
        others.areThere(actor));
  }
}
