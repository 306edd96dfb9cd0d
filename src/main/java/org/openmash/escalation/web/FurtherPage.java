package org.openmash.escalation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.FurtherForm;
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

/** Takes a disagreement to the next level, because the answer does not settle it. */
@Controller
@Guarded(Policy.REFERRING)
@RequestMapping("/escalations/{referral}/further")
class FurtherPage {

  private final Escalations escalations;
  private final Sheet sheet;
  private final Turn turn;

  FurtherPage(Escalations escalations, Sheet sheet, Turn turn) {
    this.escalations = escalations;
    this.sheet = sheet;
    this.turn = turn;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String referral) {
    ReferralId about = ReferralId.parse(referral);
    escalations.toRaise(actor, about);
    return sheet.show(head(about), null);
  }

  @PostMapping
  Object save(
      Actor actor,
      @PathVariable String referral,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ReferralId about = ReferralId.parse(referral);
    escalations.toRaise(actor, about);
    return turn.take(
        head(about), posted, next, about, form -> escalations.further(actor, about, form));
  }

  private static Sheet.Head<FurtherForm> head(ReferralId about) {
    return Turn.head(FurtherForm.class, "escalation.further", about);
  }
}
