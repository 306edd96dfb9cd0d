package org.openmash.deadline.web;

import java.time.Clock;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.DeadlineId;
import org.openmash.deadline.LatenessReason;
import org.openmash.deadline.Worklists;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.FormPages.NotSo;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks why something was late; nothing else waits for the answer. */
@Controller
@Guarded(Policy.SIGNED_IN)
class LatenessPage {

  private static final String TEMPLATE = "deadline/web/lateness";
  private final Worklists worklists;
  private final FormPages form;
  private final Clock clock;

  LatenessPage(Worklists worklists, FormPages form, Clock clock) {
    this.worklists = worklists;
    this.form = form;
    this.clock = clock;
  }

  @GetMapping("/work/{id}/lateness")
  ModelAndView ask(Actor actor, @PathVariable String id) {
    return form.ask(
        TEMPLATE, LatenessForm.class, Answers.none(), Map.of("deadline", late(actor, id)));
  }

  @PostMapping("/work/{id}/lateness")
  Object answer(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    Deadline deadline = late(actor, id);
    return form.submit(
        TEMPLATE,
        LatenessForm.class,
        posted,
        () -> Map.of("deadline", deadline),
        given -> {
          if (given.reason() == LatenessReason.OTHER && given.words() == null) {
            throw new NotSo("words", "deadline.lateness.words.error.other");
          }
          String words = given.words() == null ? "" : given.words();
          worklists.explainLateness(actor, deadline.id(), given.reason(), words);
          next.addFlashAttribute(Pages.FLASH, "deadline.lateness.done");
          return "/work";
        });
  }

  private Deadline late(Actor actor, String id) {
    Deadline deadline = worklists.toExplain(actor, DeadlineId.parse(id));
    if (!deadline.isLate(clock.instant())) {
      throw new UnknownId();
    }
    return deadline;
  }
}
