package org.openmash.agreement.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.openmash.agreement.Offered;
import org.openmash.document.Prints;
import org.openmash.document.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** An accepted agreement on paper, for the agency's own files. */
@Component
class SignedCopy {

  private final Pages pages;
  private final Prints prints;
  private final Languages languages;
  private final Clock clock;

  SignedCopy(Pages pages, Prints prints, Languages languages, Clock clock) {
    this.pages = pages;
    this.prints = prints;
    this.languages = languages;
    this.clock = clock;
  }

  byte[] of(Actor actor, Offered offered, Locale locale) {
    Words words = languages.words(locale);
    String title = offered.agreement().said().name();
    String html =
        pages.render(
            "agreement/web/signed-copy",
            Map.of("words", words, "moments", new Moments(words, clock), "offered", offered));
    return prints.pdf(
        html,
        new Sheet(
            title, offered.agreement().reference().value(), actor.name(), clock.instant(), words));
  }
}
