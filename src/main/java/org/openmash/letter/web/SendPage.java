package org.openmash.letter.web;

import java.util.Map;
import java.util.UUID;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.letter.LetterId;
import org.openmash.letter.LetterView;
import org.openmash.letter.Letters;
import org.openmash.letter.NotNow;
import org.openmash.letter.SentForm;
import org.openmash.letter.Version;
import org.openmash.page.Download;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One reader's version: on paper, and on its way to them alone. */
@Controller
@Guarded(Policy.HUB)
@RequestMapping("/letters/{id}/to/{reader}")
class SendPage {

  private static final String TEMPLATE = "letter/web/send";
  private final Letters letters;
  private final LetterPdf pdf;
  private final FormPages form;

  SendPage(Letters letters, LetterPdf pdf, FormPages form) {
    this.letters = letters;
    this.pdf = pdf;
    this.form = form;
  }

  @GetMapping
  Object ask(Actor actor, @PathVariable String id, @PathVariable String reader) {
    LetterView view = letters.read(actor, LetterId.parse(id));
    UUID whom = view.letter().reader(Id.parse(reader)).id();
    return view.state() == LetterView.State.READY && !view.letter().sent().containsKey(whom)
        ? form.ask(TEMPLATE, SentForm.class, Answers.none(), facts(view, whom))
        : "redirect:/letters/" + view.letter().id();
  }

  @PostMapping
  Object send(
      Actor actor,
      @PathVariable String id,
      @PathVariable String reader,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    LetterView view = letters.read(actor, LetterId.parse(id));
    UUID whom = view.letter().reader(Id.parse(reader)).id();
    return form.submit(
        TEMPLATE,
        SentForm.class,
        posted,
        () -> facts(view, whom),
        said -> {
          try {
            letters.send(actor, view.letter().id(), whom, said);
            next.addFlashAttribute(Pages.FLASH, "letter.sent.done");
            return "/letters/" + view.letter().id();
          } catch (NotNow e) {
            throw new FormPages.NotSo("whom", e.key());
          }
        });
  }

  private static Map<String, ?> facts(LetterView view, UUID reader) {
    return Map.of("view", view, "reader", view.letter().reader(reader));
  }

  @GetMapping("/pdf")
  Object print(
      Actor actor, @PathVariable String id, @PathVariable String reader, RedirectAttributes next) {
    LetterId letter = LetterId.parse(id);
    UUID whom = Id.parse(reader);
    try {
      Version.Page page = letters.print(actor, letter, whom);
      LetterView view = letters.read(actor, letter);
      return Download.pdf(
          view.letter().reference().value() + ".pdf",
          pdf.of(actor, view.letter(), view.letter().reader(whom), page));
    } catch (NotNow e) {
      next.addFlashAttribute(Pages.FLASH, e.key());
      return "redirect:/letters/" + letter;
    }
  }
}
