package org.openmash.demand.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.demand.Scrutiny;
import org.openmash.form.CsvFile;
import org.openmash.kernel.Actor;
import org.openmash.page.Download;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Children without a worker, week by week, for the scrutiny committee; also as a table. */
@Controller
@Guarded(Policy.CASELOADS)
public class ScrutinyPage {

  private static final List<String> COLUMNS =
      List.of("week", "waiting", "urgent", "longest", "open");

  private final Scrutiny scrutiny;
  private final Languages languages;
  private final Pages pages;

  ScrutinyPage(Scrutiny scrutiny, Languages languages, Pages pages) {
    this.scrutiny = scrutiny;
    this.languages = languages;
    this.pages = pages;
  }

  @GetMapping("/demand/scrutiny")
  ModelAndView show(Actor actor) {
    return pages.show(
        "demand/web/scrutiny", Map.of("weeks", scrutiny.weeks(actor), "columns", COLUMNS));
  }

  @GetMapping("/demand/scrutiny.csv")
  ResponseEntity<byte[]> table(Actor actor) {
    Words words = languages.words(LocaleContextHolder.getLocale());
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> words.say("demand.scrutiny." + column)).toList());
    scrutiny
        .weeks(actor)
        .forEach(week ->
            rows.add(
                List.of(
                    week.monday().toString(),
                    told(words, week.waiting()),
                    told(words, week.urgent()),
                    told(words, week.days()),
                    told(words, week.open()))));
    return Download.csv("children-without-a-worker.csv", CsvFile.write(rows));
  }

  /** As it is told to everybody. */
  public static String told(Words words, @Nullable Integer count) {
    return count == null ? words.say("demand.scrutiny.few", Scrutiny.LEAST) : count.toString();
  }
}
