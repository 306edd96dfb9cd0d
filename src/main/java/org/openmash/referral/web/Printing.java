package org.openmash.referral.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.openmash.document.Prints;
import org.openmash.document.Sheet;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.openmash.referral.ReferralView;
import org.springframework.stereotype.Component;

/** A referral on paper. */
@Component
class Printing {

  private final Pages pages;
  private final Prints prints;
  private final Forms forms;
  private final Languages languages;
  private final Clock clock;

  Printing(Pages pages, Prints prints, Forms forms, Languages languages, Clock clock) {
    this.pages = pages;
    this.prints = prints;
    this.forms = forms;
    this.languages = languages;
    this.clock = clock;
  }

  byte[] pdf(Actor actor, ReferralView referral, Locale locale) {
    Words words = languages.words(locale);
    String reference = referral.line().reference().value();
    String title = words.say("referral.print.title", reference);
    String html =
        pages.render(
            "referral/web/print",
            Map.of("words", words, "referral", referral, "forms", forms, "title", title));
    return prints.pdf(html, new Sheet(title, reference, actor.name(), clock.instant(), words));
  }
}
