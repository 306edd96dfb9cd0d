package org.openmash.letter.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.ReferralId;
import org.openmash.letter.Beginnings;
import org.openmash.letter.Chosen;
import org.openmash.letter.Content;
import org.openmash.letter.Letter;
import org.openmash.letter.LetterForm;
import org.openmash.letter.LetterId;
import org.openmash.letter.LetterView;
import org.openmash.letter.Letters;
import org.openmash.letter.NotNow;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A letter being written: its text, who reads it, and what is put in. */
@Controller
@Guarded(Policy.HUB)
class WritePage {

  private static final String TEMPLATE = "letter/web/write";
  private final Letters letters;
  private final Beginnings beginnings;
  private final FormPages form;
  private final Forms forms;
  private final Languages languages;
  private final Pages pages;

  WritePage(
      Letters letters,
      Beginnings beginnings,
      FormPages form,
      Forms forms,
      Languages languages,
      Pages pages) {
    this.letters = letters;
    this.beginnings = beginnings;
    this.languages = languages;
    this.form = form;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping("/letters/contact/{id}")
  ModelAndView list(Actor actor, @PathVariable String id) {
    ReferralId contact = ReferralId.parse(id);
    return pages.show(
        "letter/web/letters", Map.of("contact", contact, "letters", letters.of(actor, contact)));
  }

  @GetMapping("/letters/contact/{id}/new")
  ModelAndView begin(
      Actor actor,
      @PathVariable String id,
      @RequestParam(name = "for", defaultValue = "") String reader) {
    ReferralId contact = ReferralId.parse(id);
    return form.ask(
        TEMPLATE,
        LetterForm.class,
        beginning(actor, contact, reader),
        facts(actor, contact, form.left().map(WritePage::choice).orElse(Chosen.NONE), null));
  }

  private Answers beginning(Actor actor, ReferralId contact, String reader) {
    return Arrays.stream(Beginnings.For.values())
        .filter(each -> each.name().equalsIgnoreCase(reader))
        .findFirst()
        .map(each ->
            beginnings.of(actor, contact, each, languages.words(LocaleContextHolder.getLocale())))
        .orElse(Answers.none());
  }

  @PostMapping("/letters/contact/{id}/new")
  Object write(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    ReferralId contact = ReferralId.parse(id);
    Chosen choice = choice(posted);
    return form.submit(
        TEMPLATE,
        LetterForm.class,
        posted,
        () -> facts(actor, contact, choice, null),
        said -> {
          try {
            return "/letters/" + letters.write(actor, contact, said, choice);
          } catch (NotNow e) {
            throw new FormPages.NotSo("others", e.key());
          }
        });
  }

  @GetMapping("/letters/{id}/write")
  ModelAndView change(Actor actor, @PathVariable String id) {
    Letter letter = letters.read(actor, LetterId.parse(id)).letter();
    Content content = letter.content();
    return form.ask(
        TEMPLATE,
        LetterForm.class,
        forms.answersOf(content.asForm()),
        facts(
            actor,
            letter.contact(),
            form.left().map(WritePage::choice).orElse(content.asChoice()),
            letter));
  }

  @PostMapping("/letters/{id}/write")
  Object rewrite(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int base,
      @RequestParam MultiValueMap<String, String> posted) {
    LetterView view = letters.read(actor, LetterId.parse(id));
    Letter letter = view.letter();
    Chosen choice = choice(posted);
    return form.submit(
        TEMPLATE,
        LetterForm.class,
        posted,
        () -> facts(actor, letter.contact(), choice, letter),
        said -> {
          try {
            letters.rewrite(actor, letter.id(), said, choice, base);
            return "/letters/" + letter.id();
          } catch (NotNow e) {
            throw new FormPages.NotSo("others", e.key());
          }
        });
  }

  private Map<String, ?> facts(
      Actor actor, ReferralId contact, Chosen choice, @Nullable Letter letter) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("palette", letters.palette(actor, contact));
    facts.put("contact", contact);
    facts.put("choice", choice);
    facts.put("letter", letter);
    return facts;
  }

  private static Chosen choice(MultiValueMap<String, String> posted) {
    return new Chosen(
        ids(posted, "to"),
        posted.getOrDefault("to", List.of()).contains("referrer"),
        ids(posted, "put"),
        ids(posted, "passage"));
  }

  private static Set<UUID> ids(MultiValueMap<String, String> posted, String name) {
    return posted.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isEmpty() && !value.equals("referrer"))
        .map(Id::parse)
        .collect(Collectors.toUnmodifiableSet());
  }
}
