package org.openmash.restriction.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.restriction.AnswerForm;
import org.openmash.restriction.NotTheSecond;
import org.openmash.restriction.Question;
import org.openmash.restriction.QuestionId;
import org.openmash.restriction.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Month by month: who opened what without a task there, or near to them; and what they said to it.
 */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
@RequestMapping("/opened")
class OpenedPage {

  private static final String TEMPLATE = "restriction/web/question";

  private final Questions questions;
  private final Accounts accounts;
  private final FormPages form;
  private final Pages pages;
  private final Clock clock;

  OpenedPage(Questions questions, Accounts accounts, FormPages form, Pages pages, Clock clock) {
    this.questions = questions;
    this.accounts = accounts;
    this.form = form;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView month(Actor actor, @RequestParam(defaultValue = "") String month) {
    LocalDate first = first(month);
    List<Question> all = questions.of(actor, first);
    Set<LocalDate> months = new LinkedHashSet<>(List.of(first));
    months.addAll(questions.months(actor));
    Map<UserId, String> names = new HashMap<>();
    all.forEach(each -> names.computeIfAbsent(each.user(), user -> accounts.nameOf(actor, user)));
    return pages.show(
        "restriction/web/opened",
        Map.of("month", first, "months", months, "questions", all, "names", names));
  }

  @GetMapping("/{id}")
  ModelAndView one(Actor actor, @PathVariable String id) {
    return form.ask(TEMPLATE, AnswerForm.class, Answers.none(), facts(actor, QuestionId.parse(id)));
  }

  @PostMapping("/{id}")
  Object settle(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    Map<String, @Nullable Object> facts = facts(actor, QuestionId.parse(id));
    return form.submit(
        TEMPLATE,
        AnswerForm.class,
        posted,
        () -> facts,
        given -> {
          try {
            questions.settle(actor, QuestionId.parse(id), given);
            next.addFlashAttribute(Pages.FLASH, "restriction.answer.done");
          } catch (NotTheSecond e) {
            next.addFlashAttribute(Pages.FLASH, "restriction.answer.own");
          }
          return "/opened/" + QuestionId.parse(id);
        });
  }

  private Map<String, @Nullable Object> facts(Actor actor, QuestionId id) {
    Question one = questions.read(actor, id);
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("question", one);
    facts.put("who", accounts.nameOf(actor, one.user()));
    facts.put("link", Policy.HUB_MANAGER.admits(actor));
    return facts;
  }

  private LocalDate first(String month) {
    if (month.isEmpty()) {
      return LocalDate.ofInstant(clock.instant(), HubClock.LONDON).withDayOfMonth(1);
    }
    try {
      return YearMonth.parse(month).atDay(1);
    } catch (DateTimeParseException e) {
      throw new UnknownId();
    }
  }
}
