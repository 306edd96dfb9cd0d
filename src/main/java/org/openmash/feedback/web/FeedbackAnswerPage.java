package org.openmash.feedback.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.feedback.Asked;
import org.openmash.feedback.Feedbacks;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One press beside an outcome: it helped or not, agreed or not; with an account and without. */
@Controller
@Guarded(Policy.REFERRING)
class FeedbackAnswerPage {

  private final Feedbacks feedbacks;

  FeedbackAnswerPage(Feedbacks feedbacks) {
    this.feedbacks = feedbacks;
  }

  @PostMapping("/feedback/answers/{referral}/{question}")
  String answer(
      Actor actor,
      @PathVariable String referral,
      @PathVariable String question,
      @RequestParam(defaultValue = "") String answer,
      RedirectAttributes next) {
    ReferralId id = ReferralId.parse(referral);
    feedbacks.toAnswer(actor, id);
    Asked asked = Asked.named(question);
    if (answer.equals("yes") || answer.equals("no")) {
      feedbacks.answer(actor, id, asked, answer.equals("yes"));
      next.addFlashAttribute(Pages.FLASH, "feedback.asked.thanks");
    }
    return "redirect:/referrals/" + id;
  }
}
