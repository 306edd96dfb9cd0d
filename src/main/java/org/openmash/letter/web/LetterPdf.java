package org.openmash.letter.web;

import java.time.Clock;
import java.util.Map;
import org.openmash.document.Prints;
import org.openmash.document.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.letter.Letter;
import org.openmash.letter.Reader;
import org.openmash.letter.Version;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** One reader's version on paper, in the language of the letter. */
@Component
class LetterPdf {

  private final Pages pages;
  private final Prints prints;
  private final Languages languages;
  private final Clock clock;

  LetterPdf(Pages pages, Prints prints, Languages languages, Clock clock) {
    this.pages = pages;
    this.prints = prints;
    this.languages = languages;
    this.clock = clock;
  }

  byte[] of(Actor actor, Letter letter, Reader reader, Version.Page page) {
    Words words = languages.words(letter.content().language().locale());
    String reference = letter.reference().value();
    String html =
        pages.render(
            "letter/web/print",
            Map.of(
                "words", words,
                "moments", new Moments(words, clock),
                "reader", reader,
                "page", page,
                "reference", reference));
    return prints.pdf(
        html,
        new Sheet(
            words.say("letter.print.title", reference),
            reference,
            actor.name(),
            clock.instant(),
            words));
  }
}
