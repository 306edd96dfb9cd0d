package org.openmash.form.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.JourneyPage;
import org.openmash.form.PageText;
import org.openmash.form.Problem;
import org.openmash.form.Showing;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Reads, judges and lays out question pages. */
@Component
class Sheets {

  private final Forms forms;
  private final Languages languages;
  private final Pages pages;
  private final Accounts accounts;

  Sheets(Forms forms, Languages languages, Pages pages, Accounts accounts) {
    this.forms = forms;
    this.languages = languages;
    this.pages = pages;
    this.accounts = accounts;
  }

  /** What goes on a page beside the draft itself. */
  record Text(Answers answers, List<Problem> problems, Showing showing, boolean kept) {}

  /** The answers as posted; with one row more or less where that button was pressed. */
  Answers read(Posting posting) {
    return forms
        .reshaped(posting.page().form(), posting.fields())
        .orElseGet(() -> forms.read(posting.page().form(), posting.fields()));
  }

  boolean isReshaped(Posting posting) {
    return forms.reshaped(posting.page().form(), posting.fields()).isPresent();
  }

  List<Problem> problems(JourneyPage page, Answers answers) {
    return switch (forms.fill(page.form(), answers)) {
      case Filling.Complete<?> _ -> List.of();
      case Filling.Incomplete<?>(_, var problems) -> problems;
    };
  }

  ModelAndView show(
      HttpStatus status, Way way, JourneyPage page, int place, Text text, boolean fromCheck) {
    return pages.show(
        status, "form/web/questions", Map.of("sheet", sheet(way, page, place, text, fromCheck)));
  }

  /** Both texts side by side, mine in the boxes. */
  ModelAndView showBoth(Actor actor, Way way, Posting posting, PageText theirs, Answers mine) {
    JourneyPage page = posting.page();
    Words words = words();
    Text text = new Text(mine, List.of(), fresh(theirs.version()), false);
    return pages.show(
        HttpStatus.CONFLICT,
        "form/web/both",
        Map.of(
            "sheet", sheet(way, page, posting.place(), text, posting.isFromCheck()),
            "theirs", theirs,
            "who", accounts.nameOf(actor, theirs.savedBy()),
            "differences",
                Difference.between(
                    theirs.answers(),
                    mine,
                    forms.reading(page.form(), theirs.answers(), words),
                    forms.reading(page.form(), mine, words))));
  }

  /** A showing of the page as it now lies in the draft. */
  static Showing fresh(int version) {
    return new Showing(version, Id.random().toString(), 0);
  }

  private Sheet sheet(Way way, JourneyPage page, int place, Text text, boolean fromCheck) {
    Words words = words();
    return new Sheet(
        way,
        page,
        place,
        forms.view(page.form(), text.answers(), text.problems(), words),
        text.showing(),
        fromCheck,
        text.kept(),
        aside(way, page, words));
  }

  private Words words() {
    return languages.words(LocaleContextHolder.getLocale());
  }

  private @Nullable String aside(Way way, JourneyPage page, Words words) {
    String template = page.aside();
    if (template == null) {
      return null;
    }
    return pages.render(
        template, way.journey().asideFacts(page, words, way.draft().answers(way.journey())));
  }
}
