package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.AnswerForm;
import org.openmash.escalation.Disagreement;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.Levels;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hub answers a disagreement. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/escalations/{referral}/answer")
class HubAnswerPage {

  private final Escalations escalations;
  private final Levels levels;
  private final Sheet sheet;
  private final Turn turn;

  HubAnswerPage(Escalations escalations, Levels levels, Sheet sheet, Turn turn) {
    this.escalations = escalations;
    this.levels = levels;
    this.sheet = sheet;
    this.turn = turn;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String referral) {
    ReferralId about = ReferralId.parse(referral);
    escalations.toAnswer(actor, about);
    return sheet.show(head(about), null);
  }

  @PostMapping
  Object save(
      Actor actor,
      @PathVariable String referral,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ReferralId about = ReferralId.parse(referral);
    Disagreement of = escalations.toAnswer(actor, about);
    return turn.take(
        head(about),
        posted,
        next,
        about,
        form -> {
          if (form.decidedBy() == null && levels.of(of.level()).outside()) {
            throw new NotSo("decidedBy", "escalation.refused.outside");
          }
          escalations.answer(actor, about, form);
        });
  }

  private static Sheet.Head<AnswerForm> head(ReferralId about) {
    return Turn.head(AnswerForm.class, "escalation.answer", about);
  }
}
