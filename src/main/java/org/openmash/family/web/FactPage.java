package org.openmash.family.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.family.FactHistory;
import org.openmash.family.FactId;
import org.openmash.family.FactVersion;
import org.openmash.family.Families;
import org.openmash.family.Noting;
import org.openmash.family.UndoForm;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.openmash.person.Persons;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One fact: ends it or puts it right, shows what it said before, and takes back what was wrong. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/family/facts/{fact}")
class FactPage {

  private static final String TEMPLATE = "family/web/fact";

  private final Families families;
  private final Persons persons;
  private final FormPages form;
  private final Forms forms;

  FactPage(Families families, Persons persons, FormPages form, Forms forms) {
    this.families = families;
    this.persons = persons;
    this.form = form;
    this.forms = forms;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id, @PathVariable String fact) {
    FactHistory history = history(actor, id, fact);
    FactVersion newest = history.versions().getFirst();
    int base =
        form.left()
            .map(fields -> fields.getFirst("base"))
            .filter(text -> text.matches("\\d{1,8}"))
            .map(Integer::parseInt)
            .orElse(newest.version());
    return form.ask(
        TEMPLATE,
        history.kind().form(),
        newest.recorded().answers(),
        facts(actor, history, base, Against.NOTHING));
  }

  @PostMapping
  Object change(
      Actor actor,
      @PathVariable String id,
      @PathVariable String fact,
      @RequestParam(defaultValue = "0") int base,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    FactHistory history = history(actor, id, fact);
    Answers answers = form.read(history.kind().form(), posted);
    Noting noting =
        families.change(
            actor, PersonId.parse(id), history.id(), answers, base, NotePage.sure(posted));
    if (noting instanceof Noting.Noted) {
      next.addFlashAttribute(Pages.FLASH, "family.changed");
      return "redirect:/persons/" + PersonId.parse(id) + "/family";
    }
    Against against = Against.of(noting);
    FactVersion theirs = against.theirs();
    return form.askAgain(
        against.status(),
        TEMPLATE,
        history.kind().form(),
        answers,
        against.problems(),
        facts(actor, history, theirs == null ? base : theirs.version(), against));
  }

  @PostMapping("/undo")
  Object undo(
      Actor actor,
      @PathVariable String id,
      @PathVariable String fact,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    FactHistory history = history(actor, id, fact);
    Answers answers = form.read(UndoForm.class, posted);
    return switch (form.fill(UndoForm.class, answers)) {
      case Filling.Incomplete<UndoForm> wrong -> {
        Map<String, @Nullable Object> facts =
            facts(actor, history, history.versions().getFirst().version(), Against.NOTHING);
        facts.put("undo", form.view(UndoForm.class, answers, wrong.problems()));
        yield form.askAgain(
            TEMPLATE,
            history.kind().form(),
            history.versions().getFirst().recorded().answers(),
            wrong.problems(),
            facts);
      }
      case Filling.Complete<UndoForm> complete -> {
        families.undo(actor, PersonId.parse(id), history.id(), complete.record());
        next.addFlashAttribute(Pages.FLASH, "family.fact.undone");
        yield "redirect:/persons/" + PersonId.parse(id) + "/family";
      }
    };
  }

  private FactHistory history(Actor actor, String id, String fact) {
    return families.history(actor, PersonId.parse(id), FactId.parse(fact));
  }

  private Map<String, @Nullable Object> facts(
      Actor actor, FactHistory history, int base, Against against) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    PersonId other = history.about().other();
    facts.put("self", persons.read(actor, history.about().person()).line());
    facts.put("other", other == null ? null : persons.read(actor, other).line());
    facts.put("history", history);
    facts.put("base", base);
    facts.put("against", against);
    facts.put("undo", form.view(UndoForm.class, Answers.none(), List.of()));
    facts.put("forms", forms);
    return facts;
  }
}
