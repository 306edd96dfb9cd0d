package org.openmash.quality.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.quality.AgainForm;
import org.openmash.quality.BlindForm;
import org.openmash.quality.DipLine;
import org.openmash.quality.DipLineId;
import org.openmash.quality.DipSamples;
import org.openmash.referral.Referrals;
import org.openmash.triage.DecisionView;
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

/** One decision of a sample: decided a second time blind, then laid beside the first. */
@Controller
@RequestMapping("/quality/lines/{id}")
class DipLinePage {

  private static final String BLIND = "quality/web/blind";
  private final DipSamples samples;
  private final Referrals referrals;
  private final Triage triage;
  private final Accounts accounts;
  private final Forms forms;
  private final FormPages form;
  private final Sheet sheet;
  private final Pages pages;

  DipLinePage(
      DipSamples samples,
      Referrals referrals,
      Triage triage,
      Accounts accounts,
      Forms forms,
      FormPages form,
      Sheet sheet,
      Pages pages) {
    this.samples = samples;
    this.referrals = referrals;
    this.triage = triage;
    this.accounts = accounts;
    this.forms = forms;
    this.form = form;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping
  @Guarded(Policy.HUB)
  ModelAndView show(Actor actor, @PathVariable String id) {
    DipLineId line = DipLineId.parse(id);
    DipLine found = samples.read(actor, line);
    if (found.second() != null) {
      return pages.show("quality/web/line", beside(actor, found));
    }
    samples.toDecide(actor, line);
    return form.ask(BLIND, BlindForm.class, Answers.none(), facts(actor, found));
  }

  @PostMapping
  @Guarded(Policy.HUB)
  Object decide(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    DipLine found = samples.toDecide(actor, DipLineId.parse(id));
    return form.submit(
        BLIND,
        BlindForm.class,
        posted,
        () -> facts(actor, found),
        given -> {
          samples.decide(actor, found.id(), given);
          next.addFlashAttribute(Pages.FLASH, "quality.blind.done");
          return "/quality/lines/" + found.id();
        });
  }

  @GetMapping("/again")
  @Guarded(Policy.HUB_MANAGER)
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return sheet.show(head(samples.read(actor, DipLineId.parse(id))), null);
  }

  @PostMapping("/again")
  @Guarded(Policy.HUB_MANAGER)
  Object again(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    DipLine line = samples.read(actor, DipLineId.parse(id));
    return sheet.submit(
        head(line),
        posted,
        given -> {
          samples.again(actor, line.id(), given);
          next.addFlashAttribute(Pages.FLASH, "quality.again.done");
          return "/quality/lines/" + line.id();
        });
  }

  @PostMapping("/stands")
  @Guarded(Policy.HUB_MANAGER)
  String stands(Actor actor, @PathVariable String id, RedirectAttributes next) {
    DipLineId line = DipLineId.parse(id);
    samples.stands(actor, line);
    next.addFlashAttribute(Pages.FLASH, "quality.stands.done");
    return "redirect:/quality/lines/" + line;
  }

  private static Sheet.Head<AgainForm> head(DipLine line) {
    return new Sheet.Head<>(AgainForm.class, "quality.again.title", "/quality/lines/" + line.id());
  }

  private Map<String, ?> facts(Actor actor, DipLine line) {
    return Map.of(
        "line",
        line,
        "referral",
        referrals.read(actor, line.referral()),
        "contact",
        triage.read(actor, line.referral()),
        "forms",
        forms);
  }

  private Map<String, @Nullable Object> beside(Actor actor, DipLine line) {
    DecisionView first = samples.first(actor, line.id());
    Map<String, @Nullable Object> facts = new HashMap<>(facts(actor, line));
    facts.put("first", first);
    facts.put("decider", accounts.nameOf(actor, first.proposedBy()));
    facts.put("second", line.second() == null ? "" : accounts.nameOf(actor, line.second().by()));
    return facts;
  }
}
