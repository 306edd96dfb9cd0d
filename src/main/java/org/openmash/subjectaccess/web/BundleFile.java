package org.openmash.subjectaccess.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.document.Prints;
import org.openmash.document.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Languages;
import org.openmash.page.Moments;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.openmash.subjectaccess.Bundles;
import org.openmash.subjectaccess.GivenFiles;
import org.openmash.subjectaccess.RequestForm;
import org.openmash.subjectaccess.Shown;
import org.openmash.subjectaccess.SubjectRequest;
import org.openmash.subjectaccess.SubjectRequestId;
import org.openmash.subjectaccess.SubjectRequests;
import org.springframework.stereotype.Component;

/**
 * The answer on paper, with an index. It is printed from what was released and from nothing else:
 * what was left out never was in it.
 */
@Component
class BundleFile {

  private final SubjectRequests requests;
  private final Bundles bundles;
  private final Paper paper;
  private final Languages languages;
  private final Clock clock;

  BundleFile(
      SubjectRequests requests, Bundles bundles, Paper paper, Languages languages, Clock clock) {
    this.requests = requests;
    this.bundles = bundles;
    this.paper = paper;
    this.languages = languages;
    this.clock = clock;
  }

  /** How it gets onto paper. */
  @Component
  static class Paper {
    private final Pages pages;
    private final Prints prints;
    private final GivenFiles files;

    Paper(Pages pages, Prints prints, GivenFiles files) {
      this.files = files;
      this.pages = pages;
      this.prints = prints;
    }
  }

  String name(Actor actor, SubjectRequestId id) {
    return "subject-access-" + requests.read(actor, id).reference().value() + ".pdf";
  }

  byte[] of(Actor actor, SubjectRequestId id) {
    SubjectRequest request = requests.read(actor, id);
    RequestForm asked = requests.asked(actor, request);
    Words words =
        languages.words(asked.language() == RequestForm.Language.WELSH ? Words.WELSH : Locale.UK);
    List<Shown> shown = bundles.released(actor, id);
    Annex annex = Annex.of(paper.files.of(actor, id));
    String html =
        paper.pages.render(
            "subjectaccess/web/bundle",
            Map.of(
                "words",
                words,
                "moments",
                new Moments(words, clock),
                "request",
                request,
                "shown",
                shown,
                "annex",
                annex));
    Sheet sheet =
        new Sheet(
            words.say("subjectaccess.bundle.title", request.reference().value()),
            request.reference().value(),
            words.say("subjectaccess.bundle.hub"),
            clock.instant(),
            words);
    return annex.behind(
        paper.prints.pdf(html, sheet),
        number -> words.say("subjectaccess.bundle.file", number),
        page -> paper.prints.pdf(page, sheet));
  }
}
