package org.openmash.escalation.web;

import java.util.Arrays;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.escalation.Escalations;
import org.openmash.escalation.RaiseForm;
import org.openmash.form.Answers;
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

/** Says that somebody disagrees, or that it is not safe; with an account and without. */
@Controller
@Guarded(Policy.REFERRING)
@RequestMapping("/escalations/{referral}/new")
class RaisePage {

  private final Escalations escalations;
  private final Sheet sheet;
  private final Turn turn;

  RaisePage(Escalations escalations, Sheet sheet, Turn turn) {
    this.escalations = escalations;
    this.sheet = sheet;
    this.turn = turn;
  }

  /**
   * The questions.
   *
   * @param what what they pressed to come here, which they need not say again
   */
  @GetMapping
  ModelAndView ask(
      Actor actor, @PathVariable String referral, @RequestParam(defaultValue = "") String what) {
    ReferralId about = ReferralId.parse(referral);
    escalations.toRaise(actor, about);
    boolean said =
        Arrays.stream(RaiseForm.What.values()).anyMatch(each -> each.name().equals(what));
    return sheet.begin(head(about), said ? Answers.of(Map.of("what", what)) : Answers.none());
  }

  @PostMapping
  Object raise(
      Actor actor,
      @PathVariable String referral,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ReferralId about = ReferralId.parse(referral);
    escalations.toRaise(actor, about);
    return turn.take(
        head(about), posted, next, about, form -> escalations.raise(actor, about, form));
  }

  private static Sheet.Head<RaiseForm> head(ReferralId about) {
    return new Sheet.Head<>(RaiseForm.class, "escalation.raise.title", "/referrals/" + about);
  }
}
