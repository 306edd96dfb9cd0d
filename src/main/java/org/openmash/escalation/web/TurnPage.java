package org.openmash.escalation.web;

import java.util.Map;
import org.openmash.form.Answers;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Pages;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One side's turn in a disagreement: a form that is saved, and back to the page of all of it. */
abstract class TurnPage<R extends Record> {

  private static final String PAGE = "/escalations/";

  private final Sheet sheet;
  private final Class<R> form;
  private final String key;

  /**
   * A page of one form.
   *
   * @param key the start of the message keys of its title and of what is said once it is saved
   */
  TurnPage(Sheet sheet, Class<R> form, String key) {
    this.sheet = sheet;
    this.form = form;
    this.key = key;
  }

  /** Refuses whoever has no turn now. */
  abstract void admit(Actor actor, ReferralId about);

  /** What was said, kept. */
  abstract void save(Actor actor, ReferralId about, R said);

  /** What the page has filled in by what was pressed to come here. */
  Answers begin(Map<String, String> asked) {
    return Answers.none();
  }

  /** Where one goes who leaves it be. */
  String back(ReferralId about) {
    return PAGE + about;
  }

  @GetMapping
  ModelAndView ask(
      Actor actor, @PathVariable String referral, @RequestParam Map<String, String> asked) {
    ReferralId about = ReferralId.parse(referral);
    admit(actor, about);
    return sheet.begin(head(about), begin(asked));
  }

  @PostMapping
  Object take(
      Actor actor,
      @PathVariable String referral,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    ReferralId about = ReferralId.parse(referral);
    admit(actor, about);
    return sheet.submit(
        head(about),
        posted,
        said -> {
          save(actor, about, said);
          next.addFlashAttribute(Pages.FLASH, key + ".done");
          return PAGE + about;
        });
  }

  private Sheet.Head<R> head(ReferralId about) {
    return new Sheet.Head<>(form, key + ".title", back(about));
  }
}
