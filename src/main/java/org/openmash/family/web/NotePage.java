package org.openmash.family.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.family.About;
import org.openmash.family.FactKind;
import org.openmash.family.Families;
import org.openmash.family.HomeId;
import org.openmash.family.Noting;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
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

/** Writes a new fact of a family, whatever its kind: about two people, or one. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/persons/{id}/family")
class NotePage {

  private static final String TEMPLATE = "family/web/note";
  private static final String PAIR = "/with/{other}/{kind}";
  private static final String ALONE = "/own/{kind}";
  private static final String HOME = "/homes/{home}";

  private final Families families;
  private final Persons persons;
  private final FormPages form;

  NotePage(Families families, Persons persons, FormPages form) {
    this.families = families;
    this.persons = persons;
    this.form = form;
  }

  @GetMapping({PAIR, ALONE, HOME})
  ModelAndView ask(Actor actor, @PathVariable Map<String, String> path) {
    return form.ask(
        TEMPLATE,
        kind(path).form(),
        Answers.none(),
        facts(actor, about(path), kind(path), Against.NOTHING));
  }

  @PostMapping({PAIR, ALONE, HOME})
  Object note(
      Actor actor,
      @PathVariable Map<String, String> path,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    FactKind kind = kind(path);
    About about = about(path);
    Answers answers = form.read(kind.form(), posted);
    Noting noting = families.note(actor, about, kind, answers, sure(posted));
    if (noting instanceof Noting.Noted) {
      next.addFlashAttribute(Pages.FLASH, "family.noted");
      return "redirect:/persons/" + about.person() + "/family";
    }
    Against against = Against.of(noting);
    return form.askAgain(
        against.status(),
        TEMPLATE,
        kind.form(),
        answers,
        against.problems(),
        facts(actor, about, kind, against));
  }

  /** The doubts whoever writes has seen and answered by pressing once more. */
  static Set<String> sure(MultiValueMap<String, String> posted) {
    return new HashSet<>(posted.getOrDefault("sure", List.of()));
  }

  private static FactKind kind(Map<String, String> path) {
    FactKind kind = path.containsKey("home") ? FactKind.HOME : FactKind.of(word(path, "kind"));
    if (kind.pair() != path.containsKey("other")) {
      throw new UnknownId();
    }
    return kind;
  }

  private static About about(Map<String, String> path) {
    PersonId person = PersonId.parse(word(path, "id"));
    String other = path.get("other");
    String home = path.get("home");
    return new About(
        person,
        other == null ? null : PersonId.parse(other),
        home == null ? null : HomeId.parse(home));
  }

  private static String word(Map<String, String> path, String name) {
    String word = path.get(name);
    if (word == null) {
      throw new UnknownId();
    }
    return word;
  }

  private Map<String, ?> facts(Actor actor, About about, FactKind kind, Against against) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    PersonId other = about.other();
    facts.put("self", persons.read(actor, about.person()).line());
    facts.put("other", other == null ? null : persons.read(actor, other).line());
    facts.put("home", about.home());
    facts.put("kind", kind);
    facts.put("against", against);
    return facts;
  }
}
