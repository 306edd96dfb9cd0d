package org.openmash.deadline.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.DeadlineId;
import org.openmash.deadline.LatenessReason;
import org.openmash.deadline.Worklists;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormView;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.openmash.form.Said;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
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

  private final Worklists worklists;
  private final Forms forms;
  private final Languages languages;
  private final Pages pages;
  private final Clock clock;

  LatenessPage(Worklists worklists, Forms forms, Languages languages, Pages pages, Clock clock) {
    this.worklists = worklists;
    this.forms = forms;
    this.languages = languages;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/work/{id}/lateness")
  ModelAndView ask(Actor actor, @PathVariable String id, Locale locale) {
    return page(HttpStatus.OK, late(actor, id), view(Answers.none(), List.of(), locale));
  }

  @PostMapping("/work/{id}/lateness")
  Object answer(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      Locale locale,
      RedirectAttributes next) {
    Deadline deadline = late(actor, id);
    Filling<LatenessForm> filling =
        forms.fill(LatenessForm.class, forms.read(LatenessForm.class, posted));
    List<Problem> problems = problems(filling);
    if (filling instanceof Filling.Complete<LatenessForm>(LatenessForm form, var ignored)
        && problems.isEmpty()) {
      String words = form.words() == null ? "" : form.words();
      worklists.explainLateness(actor, deadline.id(), form.reason(), words);
      next.addFlashAttribute(Pages.FLASH, "deadline.lateness.done");
      return "redirect:/work";
    }
    return page(HttpStatus.BAD_REQUEST, deadline, view(filling.answers(), problems, locale));
  }

  private List<Problem> problems(Filling<LatenessForm> filling) {
    return switch (filling) {
      case Filling.Incomplete<LatenessForm>(var ignored, List<Problem> found) -> found;
      case Filling.Complete<LatenessForm>(LatenessForm form, var ignored) -> {
        List<Problem> found = new ArrayList<>();
        if (form.reason() == LatenessReason.OTHER && form.words() == null) {
          String key = "deadline.lateness.words.error.other";
          found.add(
              new Problem(
                  "words",
                  "missing",
                  "words",
                  new Said(languages.english().say(key), languages.welsh().say(key))));
        }
        yield found;
      }
    };
  }

  private Deadline late(Actor actor, String id) {
    Deadline deadline = worklists.one(actor, DeadlineId.parse(id));
    if (!deadline.isLate(clock.instant())) {
      throw new UnknownId();
    }
    return deadline;
  }

  private FormView view(Answers answers, List<Problem> problems, Locale locale) {
    return forms.view(LatenessForm.class, answers, problems, languages.words(locale));
  }

  private ModelAndView page(HttpStatus status, Deadline deadline, FormView view) {
    return pages.show(status, "deadline/web/lateness", Map.of("deadline", deadline, "view", view));
  }
}
