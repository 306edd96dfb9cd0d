package org.openmash.form.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.form.Checklist;
import org.openmash.form.Forms;
import org.openmash.form.JourneyPage;
import org.openmash.form.PageProgress;
import org.openmash.form.Problem;
import org.openmash.page.ErrorItem;
import org.openmash.page.Languages;
import org.openmash.page.Markup;
import org.openmash.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what "check your answers" shows. */
@Component
class Checking {

  private static final String FROM = "?_from=" + Way.FROM_CHECK;

  private final Checklist checklist;
  private final Forms forms;
  private final Languages languages;

  Checking(Checklist checklist, Forms forms, Languages languages) {
    this.checklist = checklist;
    this.forms = forms;
    this.languages = languages;
  }

  Check of(Way way, boolean pressed) {
    Words words = languages.words(LocaleContextHolder.getLocale());
    List<Check.Part> parts = new ArrayList<>();
    List<ErrorItem> missing = new ArrayList<>();
    for (PageProgress progress : checklist.of(way.journey(), way.draft())) {
      parts.addAll(parts(way, progress, words));
      missing.addAll(missing(way, progress, words));
    }
    return new Check(way, parts, missing, pressed);
  }

  private List<Check.Part> parts(Way way, PageProgress progress, Words words) {
    JourneyPage page = progress.page();
    List<Check.Part> parts = new ArrayList<>();
    for (PageProgress.Row row : progress.rows()) {
      String title =
          page.times().many()
              ? way.rowTitle(words, page, row.text().answers(), parts.size() + 1)
              : way.title(words, page);
      parts.add(
          new Check.Part(
              title,
              forms.reading(page.form(), row.text().answers(), words),
              way.questions(page, row.text().place()) + FROM));
    }
    return parts;
  }

  private static List<ErrorItem> missing(Way way, PageProgress progress, Words words) {
    JourneyPage page = progress.page();
    String title = way.title(words, page);
    List<ErrorItem> missing = new ArrayList<>();
    if (progress.hasTooFew()) {
      String key = page.times().many() ? "journey.missing.rows" : "journey.missing.page";
      missing.add(item(way.page(page) + FROM, words.say(key, title, page.times().min())));
    }
    if (progress.hasTooMany()) {
      missing.add(
          item(
              way.page(page) + FROM, words.say("journey.missing.many", title, page.times().max())));
    }
    for (PageProgress.Row row : progress.rows()) {
      String at = way.questions(page, row.text().place()) + FROM;
      for (Problem problem : row.problems()) {
        missing.add(
            item(
                at + "#" + problem.field(),
                words.say("journey.missing.answer", title, problem.in(words))));
      }
    }
    return missing;
  }

  private static ErrorItem item(String href, String text) {
    return new ErrorItem(href, Markup.text(text));
  }
}
